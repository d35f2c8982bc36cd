import { formatMoney } from '@/core/money.ts';
import type { Program } from '@/core/programs/program.ts';
import { formatPercent } from '../../format.ts';
import { options } from '../../i18n/options.ts';

const text = options.programs.summary;

/** What a program pays by the latest of its terms, in a few words. */
export function termsSummary({ terms, currency }: Program): string {
  const latest = terms.at(-1)?.terms;
  const parts = [
    latest?.firstOrder && text.firstOrder(formatPercent(latest.firstOrder.rate)),
    latest?.recurring && text.recurring(formatPercent(latest.recurring.rate)),
    latest?.upgradeBonus && text.bonus(formatPercent(latest.upgradeBonus.rate)),
    latest?.flat && text.flat(formatMoney(latest.flat.amount, currency)),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? text.none : parts.join(', ');
}
