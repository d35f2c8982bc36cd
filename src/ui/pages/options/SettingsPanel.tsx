import { type FormEvent, useState } from 'react';
import { isCurrency } from '@/core/money.ts';
import { type Settings, settingsSchema } from '@/core/settings/settings.ts';
import { AmountField } from '../../components/AmountField.tsx';
import { TextField } from '../../components/Field.tsx';
import { FormFoot } from '../../components/FormFoot.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApp } from '../../context.tsx';
import { options } from '../../i18n/options.ts';
import { amountField, parseAmount } from '../../numbers.ts';
import { useAction } from '../../use-action.ts';
import { useDraft } from '../../use-draft.ts';
import { useLive } from '../../use-live.ts';
import { currencyCodes, timeZones } from './choices.ts';
import styles from './options.module.css';

const text = options.settings;

/** Display currency, the hourly rate aimed for, and the time zone. */
export function SettingsPanel() {
  const settings = useLive((live) => live.settings());
  return (
    <Panel title={text.title} id="settings">
      {settings && <SettingsForm settings={settings} />}
    </Panel>
  );
}

type Draft = { currency: string; rate: string; timeZone: string };
type Errors = Partial<Record<keyof Draft, string>>;
type Saved = Omit<Settings, 'identities'>;

/** The draft as settings, or what is wrong with each field. */
function read(draft: Draft): { settings: Saved } | { errors: Errors } {
  const currency = draft.currency.trim().toUpperCase();
  const known = isCurrency(currency);
  const typed = draft.rate.trim();
  const target = typed !== '' && known ? parseAmount(typed, currency) : null;
  const badRate = known && typed !== '' && (target === null || target <= 0);
  const timeZone = draft.timeZone.trim();
  const errors: Errors = {
    ...(!known && { currency: text.badCurrency }),
    ...(badRate && { rate: text.badRate }),
    ...(!settingsSchema.shape.timeZone.safeParse(timeZone).success && { timeZone: text.badTimeZone }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return { settings: { currency, hourlyRateTarget: target, timeZone } };
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { services } = useApp();
  const action = useAction();
  const [draft, setDraft] = useDraft<Draft>({
    currency: settings.currency,
    rate: amountField(settings.hourlyRateTarget, settings.currency),
    timeZone: settings.timeZone,
  });
  const [errors, setErrors] = useState<Errors>({});
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = read(draft);
    setErrors('errors' in result ? result.errors : {});
    if ('errors' in result) return;
    void action.run(async () => {
      await services.settings.save(result.settings);
      return text.saved;
    });
  };
  return (
    <form name="settings" className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.grid}>
        <TextField
          label={text.currency}
          hint={text.currencyHint}
          error={errors.currency}
          name="currency"
          list="currencies"
          maxLength={3}
          autoComplete="off"
          value={draft.currency}
          onChange={({ target }) => set({ currency: target.value })}
        />
        <AmountField
          label={text.rate}
          hint={text.rateHint(draft.currency)}
          error={errors.rate}
          name="hourlyRate"
          value={draft.rate}
          onChange={({ target }) => set({ rate: target.value })}
        />
        <TextField
          label={text.timeZone}
          hint={text.timeZoneHint}
          error={errors.timeZone}
          name="timeZone"
          list="time-zones"
          autoComplete="off"
          value={draft.timeZone}
          onChange={({ target }) => set({ timeZone: target.value })}
        />
      </div>
      <Choices id="currencies" values={currencyCodes} />
      <Choices id="time-zones" values={timeZones} />
      <FormFoot action={text.save} of={action} />
    </form>
  );
}

function Choices({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  );
}
