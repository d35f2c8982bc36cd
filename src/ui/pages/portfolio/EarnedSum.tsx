import { reachedUntil } from '@/core/earnings/period.ts';
import { Amount, useMoney } from '../../components/Amount.tsx';
import { formatDay, formatPercent } from '../../format.ts';
import { portfolio as words } from '../../i18n/portfolio.ts';
import styles from './earnings.module.css';
import type { ShownEarnings } from './use-earnings.ts';

const text = words.earnings;

/** What the period brought, and by how much that is more or less than what it is compared with. */
export function EarnedSum({ shown, currency }: { shown: ShownEarnings; currency: string }) {
  const { earned, compared, comparedSpan, input } = shown;
  const until = reachedUntil(input.period, input.coversTo);
  return (
    <div className={styles.sum}>
      <p className={styles.earned}>
        <Amount amount={earned} currency={currency} />
      </p>
      <p className={styles.span}>{text.earned(formatDay(input.period.from), formatDay(input.period.to))}</p>
      {comparedSpan && (
        <p className={styles.span}>
          <span className={styles.quiet}>
            {text.compared(formatDay(comparedSpan.from), formatDay(comparedSpan.to))}
          </span>{' '}
          <Difference earned={earned} compared={compared} currency={currency} />
        </p>
      )}
      {comparedSpan && until < input.period.to && (
        <p className={styles.span}>{text.reached(formatDay(until))}</p>
      )}
    </div>
  );
}

type DifferenceProps = { earned: number | null; compared: number | null; currency: string };

function Difference({ earned, compared, currency }: DifferenceProps) {
  const money = useMoney();
  if (compared === null) return <span>{text.nothingBefore}</span>;
  if (earned === null) return <span>{text.before(money(compared, currency))}</span>;
  const difference = earned - compared;
  if (difference === 0) return <strong>{text.same}</strong>;
  const share = compared > 0 ? formatPercent(Math.abs(difference) / compared) : text.shareUnknown;
  const amount = money(Math.abs(difference), currency);
  return (
    <strong>
      <span aria-hidden="true">{difference > 0 ? '↑ ' : '↓ '}</span>
      {difference > 0 ? text.more(amount, share) : text.less(amount, share)}
    </strong>
  );
}
