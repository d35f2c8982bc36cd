import type { AmountsByCurrency } from '@/core/money.ts';
import { useMoney } from '../../components/Amount.tsx';
import { time } from '../../i18n/time.ts';

/** Says that costs can't be converted, and what is not known for it; nothing where all can. */
export function CostsWithoutRate({ other }: { other: AmountsByCurrency }) {
  const money = useMoney();
  const amounts = Object.entries(other).map(([currency, amount]) => money(amount, currency));
  return amounts.length === 0 ? null : <span>{time.costs.noRate(amounts.join(', '))}</span>;
}
