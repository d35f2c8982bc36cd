import type { AggregateView } from '@/services/import/types.ts';
import { useMoney } from '../../../components/Amount.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { formatDay } from '../../../format.ts';
import { aggregateText as text } from '../../../i18n/aggregate.ts';

type VerdictProps = Pick<AggregateView, 'total'> & { check: NonNullable<AggregateView['check']> };

/** Whether the sums agree with the single commissions of their days; said only where these are all there. */
export function Verdict({ total, check }: VerdictProps) {
  const money = useMoney();
  const from = formatDay(check.from);
  const to = formatDay(check.to);
  if (!check.isCovered) return <Notice tone="info">{text.notCovered(from, to)}</Notice>;
  return [...new Set([...Object.keys(total), ...Object.keys(check.total)])].map((currency) => {
    const [stated, read] = [total[currency] ?? 0, check.total[currency] ?? 0];
    const said = [money(stated, currency), money(read, currency), money(Math.abs(stated - read), currency)];
    const [statedText = '', readText = '', apart = ''] = said;
    return stated === read ? (
      <Notice key={currency} tone="info">
        {text.agrees(statedText, from, to)}
      </Notice>
    ) : (
      <Notice key={currency} tone="warn">
        {text.differs(statedText, readText, apart)}
      </Notice>
    );
  });
}
