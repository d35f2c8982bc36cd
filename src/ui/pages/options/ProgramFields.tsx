import { CheckField, SelectField, TextArea, TextField } from '../../components/Field.tsx';
import { options } from '../../i18n/options.ts';
import { networkNames } from './choices.ts';
import styles from './options.module.css';
import type { ProgramDraft, ProgramErrors } from './program-draft.ts';

const text = options.programs;

type FieldsProps = {
  draft: ProgramDraft;
  errors: ProgramErrors['program'];
  set: (part: Partial<ProgramDraft>) => void;
};

type TextPart = 'name' | 'currency' | 'partnerParam' | 'subIdParam' | 'lifetime';

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

/** Name, network, currency, and what it pays in. */
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
      <SelectField
        label={text.paidIn}
        {...(draft.paidIn === 'credit' && { hint: text.creditHint })}
        name="paidIn"
        value={draft.paidIn}
        onChange={({ target }) => set({ paidIn: target.value === 'credit' ? 'credit' : 'money' })}
      >
        <option value="money">{text.money}</option>
        <option value="credit">{text.credit}</option>
      </SelectField>
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

/** How long a customer is expected to stay, and whether more are to come. */
export function OutlookFields(props: FieldsProps) {
  const { draft, set } = props;
  return (
    <>
      <div className={styles.grid}>
        <Typed {...props} numeric field="lifetime" label={text.lifetime} hint={text.lifetimeHint} />
      </div>
      <CheckField
        label={text.closedLabel}
        name="closed"
        checked={draft.closed}
        onChange={({ target }) => set({ closed: target.checked })}
      />
    </>
  );
}
