import type { Figures } from '@/core/returns/portfolio.ts';

export function figures(n: number, parts: Partial<Figures> = {}): Figures {
  const bySource = { pending: 0, existing: 9000, upgrades: 500, newReferrals: 2500 };
  return {
    articleId: `devto:${n}`,
    asOf: '2026-11-22',
    conversions: 3,
    activeReferrals: 2,
    churnedReferrals: 1,
    runRate: 800,
    clicksByMonth: [41, 22, 17],
    year: null,
    headline: { months: 24, p10: 4000, p50: 11000, p90: 21000, mean: 12000, bySource },
    fiveYears: null,
    lifetime: { months: 120, p10: 6000, p50: 15000, p90: 40000, mean: 19000, bySource },
    breakEven: {
      byMonth: '2027-03',
      earliest: '2026-12',
      latest: null,
      probabilityWithin24: 0.82,
      probabilityWithin120: 0.88,
    },
    basis: [{ says: 'no-statement' }],
    ...parts,
  };
}
