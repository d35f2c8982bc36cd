import type { AheadMonth } from '@/core/returns/ahead.ts';
import { formatMonth } from '../../format.ts';
import { outlook as text } from '../../i18n/outlook.ts';

type AheadWords = {
  going: readonly AheadMonth[];
  stopped: readonly AheadMonth[];
  perMonth: number;
  runRate: number | null;
  money: (amount: number) => string;
};

/** The run rate now, in December and in a year: if the author goes on at this pace, and if they stop today. */
export function aheadInWords({ going, stopped, perMonth, runRate, money }: AheadWords): string[] {
  const indices = [...new Set([stopped.findIndex(({ month }) => month.endsWith('-12')), 11])]
    .filter((index) => index >= 0 && index < stopped.length)
    .sort((a, b) => a - b);
  const now = runRate === null ? text.runRateUnknown : text.runRateNow(money(runRate));
  const at = (months: readonly AheadMonth[]) =>
    indices.flatMap((index) => {
      const each = months[index];
      if (!each) return [];
      const { mean, p10, p90 } = each.runRate;
      return text.in(formatMonth(each.month), money(mean), money(p10), money(p90));
    });
  return [
    now,
    ...(perMonth > 0 ? [text.goingOn(text.pace(perMonth), at(going).join('; '))] : []),
    text.stopping(at(stopped).join('; ')),
  ];
}
