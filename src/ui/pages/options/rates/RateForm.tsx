import { type FormEvent, useEffect, useRef, useState } from 'react';
import { isMonth } from '@/core/calendar.ts';
import { isCurrency } from '@/core/money.ts';
import { type MonthRate, monthRateSchema } from '@/core/rates/rate.ts';
import { TextField } from '../../../components/Field.tsx';
import { FormFoot } from '../../../components/FormFoot.tsx';
import { useApp } from '../../../context.tsx';
import { formatMonth, formatRate } from '../../../format.ts';
import { rates } from '../../../i18n/rates.ts';
import { parseNumber } from '../../../numbers.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../options.module.css';

const text = rates.form;

type Draft = { currency: string; month: string; rate: string };
type Errors = Partial<Record<keyof Draft, string>>;

/** The draft as a rate, or what is wrong with each field. */
function read(draft: Draft, to: string): { rate: MonthRate } | { errors: Errors } {
  const from = draft.currency.trim().toUpperCase();
  const month = draft.month.trim();
  const value = parseNumber(draft.rate) ?? Number.NaN;
  const errors: Errors = {
    ...((!isCurrency(from) || from === to) && { currency: text.badCurrency }),
    ...(!isMonth(month) && { month: text.badMonth }),
  };
  const rate = { month, from, to, rate: value };
  const isRate = monthRateSchema.safeParse({ ...rate, from: 'EUR', to: 'USD', month: '2026-01' }).success;
  if (!isRate) errors.rate = text.badRate;
  return Object.keys(errors).length > 0 ? { errors } : { rate };
}

type RateFormProps = {
  start: { currency: string; month: string };
  to: string;
  /** What a row of the table asks for, if any does: the rate is what is left to type. */
  asked: object | null;
};

/** A rate by hand for a currency and month. */
export function RateForm({ start, to, asked }: RateFormProps) {
  const { services } = useApp();
  const action = useAction();
  const [draft, setDraft] = useState<Draft>({ ...start, rate: '' });
  const [errors, setErrors] = useState<Errors>({});
  const rateField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked) rateField.current?.focus();
  }, [asked]);
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = read(draft, to);
    setErrors('errors' in result ? result.errors : {});
    if ('errors' in result) return;
    const { rate } = result;
    void action.run(async () => {
      await services.rates.save(rate);
      set({ rate: '' });
      const one = rates.one(rate.from, formatRate(rate.rate), to);
      return text.saved(rates.used(one, formatMonth(rate.month)));
    });
  };
  return (
    <form name="rate" className={styles.form} onSubmit={submit} noValidate>
      <h3>{text.title}</h3>
      <div className={styles.grid}>
        <TextField
          label={text.currency}
          error={errors.currency}
          name="rateCurrency"
          list="currencies"
          maxLength={3}
          autoComplete="off"
          value={draft.currency}
          onChange={({ target }) => set({ currency: target.value })}
        />
        <TextField
          label={text.month}
          hint={text.monthHint}
          error={errors.month}
          name="rateMonth"
          maxLength={7}
          autoComplete="off"
          value={draft.month}
          onChange={({ target }) => set({ month: target.value })}
        />
        <TextField
          label={text.rate(draft.currency.toUpperCase(), to)}
          hint={text.rateHint}
          error={errors.rate}
          name="rate"
          inputMode="decimal"
          autoComplete="off"
          ref={rateField}
          value={draft.rate}
          onChange={({ target }) => set({ rate: target.value })}
        />
      </div>
      <FormFoot action={text.save} look="secondary" of={action} />
    </form>
  );
}
