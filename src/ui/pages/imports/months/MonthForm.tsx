import { type FormEvent, useState } from 'react';
import type { ArticleView } from '@/core/articles/article.ts';
import { addMonths, monthOfDay, monthsFromTo } from '@/core/calendar.ts';
import type { Program } from '@/core/programs/program.ts';
import { AmountField } from '../../../components/AmountField.tsx';
import { Button } from '../../../components/Button.tsx';
import { SelectField, TextField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { formatMonth } from '../../../format.ts';
import { monthTotals as text } from '../../../i18n/month-totals.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../imports.module.css';
import { type MonthDraft, type MonthErrors, readMonthDraft } from './month-draft.ts';

const YEARS_BACK = 5;

type MonthFormProps = { programs: readonly Program[]; articles: readonly ArticleView[] };

/** Takes what a month brought, by hand. */
export function MonthForm({ programs, articles }: MonthFormProps) {
  const { services, today } = useApp();
  const { run, busy, done, problem } = useAction();
  const [errors, setErrors] = useState<MonthErrors>({});
  const [draft, setDraft] = useState<MonthDraft>({
    programId: programs.length === 1 ? (programs[0]?.id ?? '') : '',
    articleId: '',
    month: monthOfDay(addMonths(today(), -1)),
    firstOrder: '',
    recurring: '',
    conversions: '',
  });
  const months = monthsFromTo(
    monthOfDay(addMonths(today(), -12 * YEARS_BACK)),
    monthOfDay(today()),
  ).reverse();
  const currency = programs.find(({ id }) => id === draft.programId)?.currency;
  const inCurrency = (name: string) => (currency ? `${name} (${currency})` : name);
  const set = (part: Partial<MonthDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readMonthDraft(draft, programs);
    setErrors('errors' in read ? read.errors : {});
    if ('errors' in read) return;
    void run(async () => {
      await services.spreadsheets.addMonth(read.month);
      setDraft((current) => ({ ...current, firstOrder: '', recurring: '', conversions: '' }));
      return text.added(formatMonth(read.month.month), read.program.name);
    });
  };
  return (
    <form name="month" className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.grid}>
        <SelectField
          label={text.month}
          name="month"
          value={draft.month}
          onChange={({ target }) => set({ month: target.value })}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {formatMonth(month)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={text.program}
          name="program"
          error={errors.programId}
          value={draft.programId}
          onChange={({ target }) => set({ programId: target.value })}
        >
          <option value="">{text.pickProgram}</option>
          {programs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={text.article}
          name="article"
          value={draft.articleId}
          onChange={({ target }) => set({ articleId: target.value })}
        >
          <option value="">{text.allArticles}</option>
          {articles.map(({ id, title, url }) => (
            <option key={id} value={id} data-url={url}>
              {title}
            </option>
          ))}
        </SelectField>
        <AmountField
          label={inCurrency(text.firstOrder)}
          hint={text.unknownHint}
          name="firstOrder"
          error={errors.firstOrder}
          value={draft.firstOrder}
          onChange={({ target }) => set({ firstOrder: target.value })}
        />
        <AmountField
          label={inCurrency(text.recurring)}
          name="recurring"
          error={errors.recurring}
          value={draft.recurring}
          onChange={({ target }) => set({ recurring: target.value })}
        />
        <TextField
          label={text.conversions}
          name="conversions"
          inputMode="numeric"
          autoComplete="off"
          error={errors.conversions}
          value={draft.conversions}
          onChange={({ target }) => set({ conversions: target.value })}
        />
      </div>
      <div className={styles.actions}>
        <Button type="submit" busy={busy}>
          {text.add}
        </Button>
        <span role="status" className={styles.quiet}>
          {done}
        </span>
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </form>
  );
}
