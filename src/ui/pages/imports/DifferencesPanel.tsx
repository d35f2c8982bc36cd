import { memo, useState } from 'react';
import { sum } from '@/core/sums.ts';
import type { Preview } from '@/services/import/types.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatCount } from '../../format.ts';
import { findingsText } from '../../i18n/findings.ts';
import styles from './imports.module.css';

const text = findingsText.differences;

const sums = [
  { name: text.why },
  { name: text.lines, number: true },
  { name: text.stated, number: true },
  { name: text.counted, number: true },
];
const lines = [{ name: text.line, number: true }, { name: text.why }, ...sums.slice(2)];

/** The difference between the sum of the amount column and what counts: by reason, and line by line below. */
export const DifferencesPanel = memo(function DifferencesPanel({
  preview: { columnSum, differences },
}: {
  preview: Preview;
}) {
  const money = useMoney();
  const [isOpen, setOpen] = useState(false);
  if (differences.sums.length === 0) return null;
  const count = sum(differences.sums.map((each) => each.lines));
  const shown = differences.first.length;
  const listed =
    shown < count ? text.first(formatCount(shown), formatCount(count)) : text.all(count, formatCount(count));
  const between = (currency: string) =>
    sum(
      differences.sums
        .filter((each) => each.currency === currency)
        .map(({ stated, counted }) => stated - counted),
    );
  const named = Object.entries(columnSum);
  const amounts = (less: (currency: string) => number) =>
    named.map(([currency, amount]) => money(amount - less(currency), currency)).join(', ');
  return (
    <Panel
      title={text.title}
      note={text.note(
        amounts(() => 0),
        amounts(between),
      )}
    >
      <DataTable
        stacks
        caption={text.title}
        columns={sums}
        rows={differences.sums.map(({ reason, currency, lines: own, stated, counted }) => ({
          id: `${reason} ${currency}`,
          cells: [text.reasons[reason], formatCount(own), ...pair(stated, counted, currency)],
        }))}
      />
      <details className={styles.differences} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{listed}</summary>
        {isOpen && <Lines caption={listed} of={differences.first} />}
      </details>
    </Panel>
  );
});

function Lines({ caption, of }: { caption: string; of: Preview['differences']['first'] }) {
  return (
    <DataTable
      stacks
      caption={caption}
      columns={lines}
      rows={of.map(({ line, reason, currency, stated, counted }) => ({
        id: String(line),
        cells: [formatCount(line), text.reasons[reason], ...pair(stated, counted, currency)],
      }))}
    />
  );
}

function pair(stated: number, counted: number, currency: string) {
  return [stated, counted].map((amount, index) => (
    <Amount key={sums[index + 2]?.name} amount={amount} currency={currency} />
  ));
}
