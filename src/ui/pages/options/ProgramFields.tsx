import { CheckField, SelectField, TextArea, TextField } from '../../components/Field.tsx';
import { options } from '../../i18n/options.ts';
import { networkNames } from './choices.ts';
import styles from './options.module.css';
import type { ProgramDraft, ProgramErrors } from './program-draft.ts';

const text = options.programs;

type FieldsProps = {
  draft: ProgramDraft;
  errors: ProgramErrors;
  set: (part: Partial<ProgramDraft>) => void;
};

type TextPart = {
  [Field in keyof ProgramDraft]: ProgramDraft[Field] extends string ? Field : never;
}[keyof ProgramDraft];

/** A text field of the draft, by its name. */
function Typed(props: FieldsProps & { field: TextPart; label: string; hint?: string; numeric?: boolean }) {
  const { draft, errors, set, field, label, hint, numeric = false } = props;
  return (
    <TextField
      label={label}
      hint={hint}
      error={errors[field]}
      name={field}
      autoComplete="off"
      {...(numeric && { inputMode: 'decimal' as const })}
      value={draft[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  );
}

/** Name, network and currency. */
export function AboutFields(props: FieldsProps) {
  const { draft, set } = props;
  return (
    <fieldset className={styles.grid}>
      <legend className="visually-hidden">{text.about}</legend>
      <Typed {...props} field="name" label={text.name} />
      <SelectField
        label={text.network}
        name="network"
        value={draft.network}
        onChange={({ target }) => set({ network: target.value })}
      >
        <option value="own-dashboard">{text.ownDashboard}</option>
        {networkNames.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Typed {...props} field="currency" label={text.currency} />
    </fieldset>
  );
}

/** How the program's links are told from others. */
export function LinkFields(props: FieldsProps) {
  const { draft, errors, set } = props;
  return (
    <div className={styles.grid}>
      <TextArea
        label={text.linkHosts}
        hint={text.linkHostsHint}
        error={errors.linkHosts}
        name="linkHosts"
        rows={3}
        spellCheck={false}
        value={draft.linkHosts}
        onChange={({ target }) => set({ linkHosts: target.value })}
      />
      <Typed {...props} field="partnerParam" label={text.partnerParam} hint={text.partnerParamHint} />
      <Typed {...props} field="subIdParam" label={text.subIdParam} hint={text.subIdParamHint} />
    </div>
  );
}

/** What the program pays, and how long a customer is expected to stay. */
export function TermsFields(props: FieldsProps) {
  const { draft, set } = props;
  return (
    <fieldset className={styles.fieldset}>
      <legend>{text.terms}</legend>
      <div className={styles.grid}>
        <Typed {...props} numeric field="firstOrder" label={text.firstOrder} hint={text.firstOrderHint} />
        <Typed {...props} numeric field="recurring" label={text.recurring} hint={text.recurringHint} />
        <Typed {...props} numeric field="flat" label={text.flat} hint={text.flatHint(draft.currency)} />
        <Typed {...props} numeric field="bonus" label={text.bonus} hint={text.bonusHint} />
        {draft.recurring.trim() !== '' && <RecurringFields {...props} />}
        {draft.bonus.trim() !== '' && <BonusFields {...props} />}
        <Typed {...props} numeric field="holdDays" label={text.holdDays} />
        <Typed {...props} numeric field="lifetime" label={text.lifetime} hint={text.lifetimeHint} />
      </div>
      {draft.recurring.trim() !== '' && (
        <CheckField
          label={text.replaces}
          name="replaces"
          checked={draft.replaces}
          onChange={({ target }) => set({ replaces: target.checked })}
        />
      )}
    </fieldset>
  );
}

function RecurringFields(props: FieldsProps) {
  const { draft, set } = props;
  return (
    <>
      <SelectField
        label={text.period}
        name="periodMonths"
        value={draft.periodMonths}
        onChange={({ target }) => set({ periodMonths: target.value })}
      >
        <option value="1">{text.monthly}</option>
        <option value="3">{text.quarterly}</option>
        <option value="12">{text.yearly}</option>
      </SelectField>
      <Typed {...props} numeric field="maxMonths" label={text.maxMonths} hint={text.maxMonthsHint} />
      <Typed
        {...props}
        numeric
        field="rateAfterUpgrade"
        label={text.rateAfterUpgrade}
        hint={text.rateAfterUpgradeHint}
      />
    </>
  );
}

function BonusFields({ draft, set }: FieldsProps) {
  return (
    <>
      <SelectField
        label={text.base}
        name="base"
        value={draft.base}
        onChange={({ target }) => set({ base: target.value === 'difference' ? 'difference' : 'invoice' })}
      >
        <option value="invoice">{text.invoice}</option>
        <option value="difference">{text.difference}</option>
      </SelectField>
      <SelectField
        label={text.per}
        name="per"
        value={draft.per}
        onChange={({ target }) => set({ per: target.value === 'each' ? 'each' : 'once' })}
      >
        <option value="once">{text.once}</option>
        <option value="each">{text.each}</option>
      </SelectField>
    </>
  );
}
