import { useState } from 'react';
import type { FoundRate } from '@/core/rates/find.ts';
import type { RateNeed } from '@/core/rates/needs.ts';
import { Button } from '../../../components/Button.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { formatCount, formatMonth, formatRate } from '../../../format.ts';
import { rates as text } from '../../../i18n/rates.ts';
import styles from '../options.module.css';

type RatesTableProps = {
  need: RateNeed;
  to: string;
  onEnter: (asked: { currency: string; month: string }) => void;
};

const shownAtFirst = 6;

/** The months of a currency with the rate that each is converted at; those without one come first. */
export function RatesTable({ need: { currency, months }, to, onEnter }: RatesTableProps) {
  const [all, setAll] = useState(false);
  const sorted = months.toSorted((a, b) => Number(a.found !== null) - Number(b.found !== null));
  return (
    <div>
      <DataTable
        caption={text.caption(currency)}
        columns={[
          { name: text.month },
          { name: text.rate, number: true },
          { name: text.basis },
          { name: text.action },
        ]}
        rows={sorted.slice(0, all ? sorted.length : shownAtFirst).map(({ month, found }) => ({
          id: month,
          cells: [
            formatMonth(month),
            found ? (
              text.one(currency, formatRate(found.rate), to)
            ) : (
              <strong key="rate">{text.missing}</strong>
            ),
            found ? basisOf(found, month) : text.missingHelp,
            <Button
              key="enter"
              small
              look="quiet"
              aria-label={text.enterFor(currency, formatMonth(month))}
              onClick={() => onEnter({ currency, month })}
            >
              {text.enter}
            </Button>,
          ],
        }))}
      />
      {!all && sorted.length > shownAtFirst && (
        <div className={styles.row}>
          <Button small onClick={() => setAll(true)}>
            {text.showAll(formatCount(sorted.length))}
          </Button>
        </div>
      )}
    </div>
  );
}

function basisOf({ basis, month }: FoundRate, asked: string): string {
  if (basis === 'inverse') return text.inverse(formatMonth(month));
  if (basis === 'cross') return text.cross(formatMonth(month));
  return month === asked ? text.given : text.of(formatMonth(month));
}
