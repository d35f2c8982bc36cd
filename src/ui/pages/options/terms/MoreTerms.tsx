import { Button } from '../../../components/Button.tsx';
import { TextArea, TextField } from '../../../components/Field.tsx';
import { termsText } from '../../../i18n/terms.ts';
import styles from '../options.module.css';
import { Choice, NumberField, type TermsFieldsProps } from './TermsFields.tsx';
import { emptyTier, type TierDraft } from './tier-draft.ts';

const text = termsText.form;

/** Terms that fewer programs have: folded away until they are wanted. */
export function MoreTerms(props: TermsFieldsProps) {
  const { draft, errors, set, currency } = props;
  return (
    <details className={styles.more}>
      <summary>{text.moreTerms}</summary>
      <div className={styles.form}>
        <div className={styles.grid}>
          <NumberField {...props} field="maxCommission" label={text.maxCommission} hint={text.in(currency)} />
          <NumberField {...props} field="cookieDays" label={text.cookieDays} hint={text.cookieHint} />
          <Choice
            label={text.refunds}
            name="refunds"
            value={draft.refunds}
            choices={text.refundNames}
            onChange={(refunds) => set({ refunds })}
          />
          <NumberField {...props} field="feeRate" label={text.feeRate} hint={text.feeRateHint} />
          <NumberField {...props} field="feePerPayout" label={text.feePerPayout} hint={text.in(currency)} />
        </div>
        <Tiers tiers={draft.tiers} error={errors.tiers} onChange={(tiers) => set({ tiers })} />
        <TextArea
          label={text.notes}
          hint={text.notesHint}
          name="notes"
          rows={3}
          maxLength={2000}
          value={draft.notes}
          onChange={({ target }) => set({ notes: target.value })}
        />
      </div>
    </details>
  );
}

type TiersProps = {
  tiers: TierDraft[];
  error: string | undefined;
  onChange: (tiers: TierDraft[]) => void;
};

/** Steps by the author's own performance. */
function Tiers({ tiers, error, onChange }: TiersProps) {
  const change = (id: string, part: Partial<TierDraft>) =>
    onChange(tiers.map((tier) => (tier.id === id ? { ...tier, ...part } : tier)));
  return (
    <fieldset className={styles.fieldset}>
      <legend>{text.tiers}</legend>
      <p className={styles.small}>{text.tiersHint}</p>
      {tiers.map((tier, index) => (
        <div key={tier.id} className={styles.tier}>
          <TextField
            label={text.tierWhen(index + 1)}
            {...(index === 0 && { error })}
            name={`tierWhen${index}`}
            autoComplete="off"
            maxLength={200}
            value={tier.when}
            onChange={({ target }) => change(tier.id, { when: target.value })}
          />
          <TextField
            label={text.firstOrder}
            name={`tierFirstOrder${index}`}
            inputMode="decimal"
            autoComplete="off"
            value={tier.firstOrderRate}
            onChange={({ target }) => change(tier.id, { firstOrderRate: target.value })}
          />
          <TextField
            label={text.recurring}
            name={`tierRecurring${index}`}
            inputMode="decimal"
            autoComplete="off"
            value={tier.recurringRate}
            onChange={({ target }) => change(tier.id, { recurringRate: target.value })}
          />
          <Button
            small
            look="quiet"
            aria-label={text.removeTier(index + 1)}
            onClick={() => onChange(tiers.filter(({ id }) => id !== tier.id))}
          >
            {text.remove}
          </Button>
        </div>
      ))}
      <span className={styles.row}>
        <Button small onClick={() => onChange([...tiers, emptyTier()])}>
          {text.addTier}
        </Button>
      </span>
    </fieldset>
  );
}
