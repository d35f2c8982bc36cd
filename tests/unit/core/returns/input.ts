import type { ReturnsInput } from '@/core/returns/inputs.ts';
import { programOf } from '../../../support/portfolios.ts';
import { articleOf } from './seen.ts';

/** One article that links to the program `p`, whose statements reach as far as today; nothing else is known. */
export function returnsInput(parts: Partial<ReturnsInput> = {}): ReturnsInput {
  return {
    asOf: '2026-11-22',
    currency: 'USD',
    rates: [],
    hourlyRateTarget: 5200,
    programs: [programOf('p')],
    coverage: new Map([['p', { coversTo: '2026-11-22', clicks: [] }]]),
    articles: [articleOf()],
    programsOfArticle: new Map([['devto:1', new Set(['p'])]]),
    programsLeft: new Map(),
    rollups: [],
    opening: { balances: [], rollups: [], monthly: [], notAdded: [], clicks: new Map() },
    referrals: [],
    unsettled: [],
    clickDays: [],
    viewTotals: [],
    timeEntries: [],
    costs: [],
    ...parts,
  };
}
