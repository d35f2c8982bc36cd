import { type RateNeed, ratesUsed } from '@/core/rates/needs.ts';
import { formatMonth, formatRate } from '../../format.ts';
import { rates as text } from '../../i18n/rates.ts';

/** The rates that amounts were converted at, as sentences: one a currency, none where nothing was. */
export function ratesInWords(needs: readonly RateNeed[], to: string): string[] {
  return needs.flatMap((need) => {
    const used = ratesUsed([need]).map(({ currency, rate, month }) =>
      text.used(text.one(currency, formatRate(rate), to), formatMonth(month)),
    );
    return used.length > 0 ? [text.converted(used.join(', '))] : [];
  });
}
