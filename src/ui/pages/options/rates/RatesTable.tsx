import { useState } from 'react';
import type { FoundRate } from '@/core/rates/find.ts';
import type { RateNeed } from '@/core/rates/needs.ts';
import { Button } from '../../../components/Button.tsx';
import { DataTable } from '../../../components/DataTable.tsx';
import { formatCount, formatMonth, formatRate } from '../../../format.ts';
import { rates as text } from '../../../i18n/rates.ts';

type RatesTableProps = {
  needs: readonly RateNeed[];
  to: string;
  onEnter: (asked: { currency: string; month: string }) => void;
};

const shownAtFirst = 8;

/** The months of each currency with the rate that they are converted at; those without one come first. */
export function RatesTable({ needs, to, onEnter }: RatesTableProps) {
  const [all, setAll] = useState(false);
  const rows = needs
    .flatMap(({ currency, months }) => months.map((item) => ({ currency, ...item })))
    .sort((a, b) => Number(a.found !== null) - Number(b.found !== null));
  return (
    <>
      <DataTable
        caption={text.caption}
        columns={[
          { name: text.month },
          { name: text.rate, number: true },
          { name: text.basis },
          { name: text.action },
        ]}
        rows={rows.slice(0, all ? rows.length : shownAtFirst).map(({ currency, month, found }) => ({
          id: `${currency} ${month}`,
          cells: [
            text.currencyIn(currency, formatMonth(month)),
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
      {!all && rows.length > shownAtFirst && (
        <div>
          <Button small onClick={() => setAll(true)}>
            {text.showAll(formatCount(rows.length))}
          </Button>
        </div>
      )}
    </>
  );
}

function basisOf({ basis, month }: FoundRate, asked: string): string {
  if (basis === 'inverse') return text.inverse(formatMonth(month));
  if (basis === 'cross') return text.cross(formatMonth(month));
  return month === asked ? text.given : text.of(formatMonth(month));
}
