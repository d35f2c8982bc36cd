import type { OpeningBalance } from '@/core/opening/balance.ts';
import type { Opening } from '@/core/opening/opening.ts';
import { balance } from '../opening/balances.ts';

/** What a spreadsheet says of `devto:1` up to 1 November 2026, of no program: 30.00 and 40.00 of four customers. */
export function openingOf(given: Partial<OpeningBalance> = {}, state: Opening['state'] = 'counts'): Opening {
  const said = balance({
    ...{ articleId: 'devto:1', programId: null, asOf: '2026-11-01', publishedOn: null },
    ...{ conversions: 4, firstOrder: 3000, recurring: 4000 },
    ...given,
  });
  const { firstOrder, recurring, conversions } = said;
  return { balance: said, publishedOn: null, state, firstOrder, recurring, conversions };
}
