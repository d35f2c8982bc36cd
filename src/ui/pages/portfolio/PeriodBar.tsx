import { useState } from 'react';
import { EARLIEST } from '@/core/calendar.ts';
import { comparisons, type Period, presets } from '@/core/earnings/period.ts';
import { splits } from '@/core/earnings/split.ts';
import { Choice } from '../../components/Choice.tsx';
import { portfolio as words } from '../../i18n/portfolio.ts';
import type { PortfolioView } from '../../portfolio-view.ts';
import styles from './earnings.module.css';

const text = words.earnings;

type PeriodBarProps = {
  view: PortfolioView;
  period: Period;
  asOf: string;
  onChange: (parts: Partial<PortfolioView>) => void;
};

/** Which period is shown, how it is divided, and what it is compared with. */
export function PeriodBar({ view, period, asOf, onChange }: PeriodBarProps) {
  const chosen = 'preset' in view.period ? view.period.preset : 'own';
  const { from, to } = period;
  const own = (parts: { from?: string; to?: string }) => onChange({ period: { from, to, ...parts } });
  return (
    <div className={styles.bar}>
      <Choice
        label={text.period}
        value={chosen}
        options={[...presets.map((id) => ({ id, name: text.presets[id] })), { id: 'own', name: text.own }]}
        onChange={(id) => onChange({ period: id === 'own' ? { from, to } : { preset: id } })}
      />
      {chosen === 'own' && (
        <span className={styles.own}>
          <DateField label={text.from} value={from} most={asOf} onChange={(day) => own({ from: day })} />
          <DateField label={text.to} value={to} most={asOf} onChange={(day) => own({ to: day })} />
        </span>
      )}
      <label className={styles.pick}>
        <span>{text.against}</span>
        <select
          value={view.comparison ?? ''}
          onChange={({ target }) =>
            onChange({ comparison: comparisons.find((id) => id === target.value) ?? null })
          }
        >
          <option value="">{text.comparisons.none}</option>
          {comparisons.map((id) => (
            <option key={id} value={id}>
              {text.comparisons[id]}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={text.by}
        value={view.split}
        options={splits.map((id) => ({ id, name: text.splits[id] }))}
        onChange={(split) => onChange({ split, hidden: [] })}
      />
    </div>
  );
}

type DateFieldProps = { label: string; value: string; most: string; onChange: (day: string) => void };

/**
 * A date field whose text stays until it is left. While a year is half typed, browsers report the years 2, 20
 * and 202: nothing is shown of those, nor of a field that was emptied.
 */
function DateField({ label, value, most, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (day: string) => {
    setTyped(day);
    if (day >= EARLIEST) onChange(day);
  };
  return (
    <input
      type="date"
      className={styles.date}
      aria-label={label}
      value={typed ?? value}
      min={EARLIEST}
      max={most}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
