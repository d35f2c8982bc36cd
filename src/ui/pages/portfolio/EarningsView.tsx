import { useCallback, useMemo } from 'react';
import { minorDigits } from '@/core/money.ts';
import type { IncomeTable } from '@/core/returns/income-table.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { EarningsChart } from '../../charts/EarningsChart.tsx';
import { useMoney } from '../../components/Amount.tsx';
import { portfolio as words } from '../../i18n/portfolio.ts';
import { rowName, stepName } from './step-names.ts';
import type { ShownEarnings } from './use-earnings.ts';

const text = words.earnings;

export type EarningsViewProps = {
  shown: ShownEarnings;
  table: IncomeTable;
  portfolio: Portfolio;
  nameOf: (id: string) => string;
};

/** Earnings as a chart. */
export function EarningsView({ shown, table, portfolio, nameOf }: EarningsViewProps) {
  const { chart, input } = shown;
  const { currency } = portfolio;
  const inCurrency = useMoney();
  const money = useCallback(
    (amount: number, rough = false) => inCurrency(amount, currency, rough),
    [inCurrency, currency],
  );
  const labels = useMemo(() => chart.steps.map(({ id }) => stepName(id)), [chart]);
  const comparison = text.comparisons[input.comparison ?? 'none'];
  const names = useMemo(
    () => ({ compared: comparison, expected: text.expected, low: text.from, high: text.to }),
    [comparison],
  );
  const describe = (index: number) => {
    const row = table.rows[index];
    if (!row) return '';
    const amounts = table.columns.flatMap((name, column) => {
      const value = row.values[column] ?? null;
      return value === null ? [] : [`${name} ${money(value, row.state === 'future')}`];
    });
    const range =
      row.low !== null && row.high !== null ? [text.range(money(row.low, true), money(row.high, true))] : [];
    return [rowName(row), ...amounts, ...range].join('. ');
  };
  return (
    <EarningsChart
      chart={chart}
      hidden={input.hidden}
      labels={labels}
      nameOf={nameOf}
      names={names}
      unit={10 ** minorDigits(currency)}
      money={money}
      label={text.describe(chart.steps.length, labels[0] ?? '', labels.at(-1) ?? '')}
      describe={describe}
    />
  );
}
