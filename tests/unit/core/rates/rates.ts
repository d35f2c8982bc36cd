import type { Rollup } from '@/core/ledger/commission.ts';
import type { Money } from '@/core/rates/convert.ts';
import { type Rate, rateId } from '@/core/rates/rate.ts';

/** A rate of a file, as it is kept. */
export function givenRate(
  month: string,
  from: string,
  to: string,
  rate: number,
  part: Partial<Rate> = {},
): Rate {
  const { source = 'rates.csv' } = part;
  const id = rateId(source, { month, from, to });
  return { month, from, to, rate, days: null, savedAt: 0, ...part, source, id };
}

let made = 0;

/** A rollup of approved recurring commissions; every call is another one. */
export function rollup(part: Partial<Rollup>): Rollup {
  made += 1;
  return {
    id: `rollup-${made}`,
    articleId: '',
    programId: 'p',
    month: '2026-05',
    kind: 'recurring',
    status: 'approved',
    currency: 'USD',
    amount: 0,
    count: 1,
    anonymous: 0,
    ...part,
  };
}

/** Money shown in US dollars. */
export function ledger(
  part: Partial<Omit<Money, 'opening'>> & { opening?: Partial<Money['opening']> },
): Money {
  const none = { balances: [], rollups: [], monthly: [], notAdded: [], clicks: new Map() };
  return {
    currency: 'USD',
    rates: [],
    rollups: [],
    costs: [],
    ...part,
    opening: { ...none, ...part.opening },
  };
}
