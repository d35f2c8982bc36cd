import { colorOf } from '../../charts/series-colors.ts';
import { portfolio as words } from '../../i18n/portfolio.ts';
import type { PortfolioView } from '../../portfolio-view.ts';
import styles from './earnings.module.css';
import type { ShownEarnings } from './use-earnings.ts';

const text = words.earnings;

type SeriesTogglesProps = {
  shown: ShownEarnings;
  view: PortfolioView;
  nameOf: (id: string) => string;
  onChange: (parts: Partial<PortfolioView>) => void;
};

/** The legend; each series is a button that leaves it out or takes it in again. */
export function SeriesToggles({ shown: { chart, input }, view, nameOf, onChange }: SeriesTogglesProps) {
  const { hidden } = input;
  return (
    <div className={styles.legend}>
      <fieldset className={styles.series}>
        <legend className="visually-hidden">{text.series}</legend>
        {chart.series.map(({ id }, index) => (
          <button
            key={id}
            type="button"
            aria-pressed={!hidden.has(id)}
            className={styles.toggle}
            onClick={() => onChange({ hidden: [...hidden.symmetricDifference(new Set([id]))] })}
          >
            <span className={`${styles.swatch} ${styles[colorOf(id, index)]}`} aria-hidden="true" />
            {nameOf(id)}
          </button>
        ))}
      </fieldset>
      {chart.compared && (
        <span className={styles.key}>
          <span className={styles.comparedKey} aria-hidden="true" />
          {text.comparisons[view.comparison ?? 'none']}
        </span>
      )}
      {chart.fan && (
        <span className={styles.key}>
          <span className={styles.fanKey} aria-hidden="true" />
          {text.expected}
        </span>
      )}
    </div>
  );
}
