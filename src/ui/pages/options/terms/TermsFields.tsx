import type { ReactNode } from 'react';
import { AmountField } from '../../../components/AmountField.tsx';
import { CheckField, SelectField, TextField } from '../../../components/Field.tsx';
import { termsText } from '../../../i18n/terms.ts';
import styles from '../options.module.css';
import type { TermsDraft, TermsErrors, TextField as TextPart } from './terms-draft.ts';

const text = termsText.form;

export type TermsFieldsProps = {
  draft: TermsDraft;
  errors: TermsErrors;
  set: (part: Partial<TermsDraft>) => void;
  currency: string;
};

type NumberPart = Exclude<TextPart, 'from' | 'notes'>;

const amounts: readonly NumberPart[] = ['flat', 'maxCommission', 'feePerPayout'];

/** A field for a rate, an amount or a count, by its name. */
export function NumberField(props: TermsFieldsProps & { field: NumberPart; label: string; hint?: string }) {
  const { draft, errors, set, field, label, hint } = props;
  const Field = amounts.includes(field) ? AmountField : TextField;
  return (
    <Field
      label={label}
      hint={hint}
      error={errors[field]}
      name={field}
      autoComplete="off"
      inputMode="decimal"
      value={draft[field]}
      onChange={({ target }) => set({ [field]: target.value })}
    />
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  name: string;
  value: Value;
  choices: Record<Value, ReactNode>;
  onChange: (value: Value) => void;
};

/** A select whose values are the keys of its choices. */
export function Choice<Value extends string>({ label, name, value, choices, onChange }: ChoiceProps<Value>) {
  const isValue = (key: string): key is Value => key in choices;
  const keys = Object.keys(choices).filter(isValue);
  return (
    <SelectField
      label={label}
      name={name}
      value={value}
      onChange={({ target }) => {
        if (isValue(target.value)) onChange(target.value);
      }}
    >
      {keys.map((key) => (
        <option key={key} value={key}>
          {choices[key]}
        </option>
      ))}
    </SelectField>
  );
}

/** What the program pays: first order, recurring, flat, bonus. */
export function RateFields(props: TermsFieldsProps) {
  const { draft, set, currency } = props;
  const recurs = draft.recurring.trim() !== '';
  return (
    <>
      <div className={styles.grid}>
        <NumberField {...props} field="firstOrder" label={text.firstOrder} hint={text.firstOrderHint} />
        <NumberField {...props} field="recurring" label={text.recurring} hint={text.recurringHint} />
        <NumberField {...props} field="flat" label={text.flat} hint={text.flatHint(currency)} />
        {draft.flat.trim() !== '' && (
          <Choice
            label={text.flatPer}
            name="flatPer"
            value={draft.flatPer}
            choices={text.flatPerNames}
            onChange={(flatPer) => set({ flatPer })}
          />
        )}
        <NumberField {...props} field="bonus" label={text.bonus} hint={text.bonusHint} />
        {recurs && <RecurringFields {...props} />}
        {draft.bonus.trim() !== '' && <BonusFields {...props} />}
        <NumberField {...props} field="holdDays" label={text.holdDays} />
      </div>
      {recurs && (
        <CheckField
          label={text.replaces}
          name="replaces"
          checked={draft.replaces}
          onChange={({ target }) => set({ replaces: target.checked })}
        />
      )}
    </>
  );
}

function RecurringFields(props: TermsFieldsProps) {
  const { draft, set } = props;
  const upgradeHint = text.rateAfterUpgradeHint;
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
      <NumberField {...props} field="maxMonths" label={text.maxMonths} hint={text.maxMonthsHint} />
      <NumberField {...props} field="maxPayments" label={text.maxPayments} hint={text.maxPaymentsHint} />
      <NumberField {...props} field="rateAfterUpgrade" label={text.rateAfterUpgrade} hint={upgradeHint} />
    </>
  );
}

function BonusFields({ draft, set }: TermsFieldsProps) {
  const { base, per } = draft;
  const bases = { invoice: text.invoice, difference: text.difference };
  const pers = { once: text.once, each: text.each };
  return (
    <>
      <Choice label={text.base} name="base" value={base} choices={bases} onChange={(base) => set({ base })} />
      <Choice label={text.per} name="per" value={per} choices={pers} onChange={(per) => set({ per })} />
    </>
  );
}
