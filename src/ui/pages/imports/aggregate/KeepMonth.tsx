import { useState } from 'react';
import { monthOfDay } from '@/core/calendar.ts';
import type { Program } from '@/core/programs/program.ts';
import type { AggregateView } from '@/services/import/types.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useApp } from '../../../context.tsx';
import { formatMonth } from '../../../format.ts';
import { aggregateText as text } from '../../../i18n/aggregate.ts';
import { kindLabels } from '../../../i18n/labels.ts';
import { monthTotals } from '../../../i18n/month-totals.ts';
import { useAction } from '../../../use-action.ts';
import styles from '../imports.module.css';

const kinds = ['firstOrder', 'recurring'] as const;
const labels = { firstOrder: kindLabels['first-order'], recurring: kindLabels.recurring };

type KeepMonthProps = { view: AggregateView; check: NonNullable<AggregateView['check']>; program: Program };

/** Where no single commissions are known of a month, its sum can stand for it until they come. */
export function KeepMonth({ view: { total, sums }, check, program }: KeepMonthProps) {
  const { services } = useApp();
  const { run, busy, done, problem } = useAction();
  const hasRecurring = program.terms.some(({ terms }) => terms.recurring !== null);
  const [kind, setKind] = useState<(typeof kinds)[number]>(hasRecurring ? 'recurring' : 'firstOrder');
  const [only, ...others] = Object.entries(total);
  if (check.isCovered || !check.isMonth) return null;
  // A sum that lacks a line, or is of two currencies, is not the month's.
  if (!only || others.length > 0 || sums.some(({ amount }) => amount === null)) return null;
  const [currency, amount] = only;
  const month = monthOfDay(check.from);
  const keep = () =>
    void run(async () => {
      const nothing = { firstOrder: null, recurring: null, conversions: null };
      const input = { programId: program.id, articleId: null, month, currency };
      await services.spreadsheets.addMonth({ ...input, ...nothing, [kind]: amount });
      return monthTotals.added(formatMonth(month), program.name);
    });
  return (
    <>
      <p>{text.keepHelp}</p>
      <div className={styles.actions}>
        {hasRecurring && (
          <SelectField
            label={text.kind}
            name="kind"
            value={kind}
            onChange={({ target }) => setKind(kinds.find((each) => each === target.value) ?? kind)}
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {labels[each]}
              </option>
            ))}
          </SelectField>
        )}
        <Button data-action="keep-month" busy={busy} disabled={done !== ''} onClick={keep}>
          {text.keep(formatMonth(month))}
        </Button>
        <span role="status" className={styles.quiet}>
          {done}
        </span>
      </div>
      {problem && <Notice tone="danger">{problem}</Notice>}
    </>
  );
}
