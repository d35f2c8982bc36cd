import type { LedgerEntry } from '@/core/ledger/entry.ts';
import { type Program, programSchema } from '@/core/programs/program.ts';
import { entry } from './ledger.ts';

/** 15 % first order, 8 % recurring, 10 % of the invoice at the first upgrade; parts replace the terms' own. */
export function terms15and8(terms: object = {}, later: object[] = []): Program {
  return programSchema.parse({
    id: 'global-api',
    name: 'Global API',
    currency: 'USD',
    terms: [
      {
        from: null,
        terms: {
          firstOrder: { rate: 0.15 },
          recurring: { rate: 0.08 },
          upgradeBonus: { rate: 0.1, base: 'invoice', per: 'once' },
          ...terms,
        },
      },
      ...later,
    ],
  });
}

export type Part = Partial<LedgerEntry>;
/** A row of customer A. on a plan of 50.00. */
export const paid = (kind: LedgerEntry['kind'], day: string, amount: number | null, part: Part = {}) =>
  entry({ kind, day, customer: 'A.', amount, planPrice: 5000, ...part });
export const first = paid('first-order', '2026-01-16', 750);
export const recurring = (month: string, amount = 400, part: Part = {}) =>
  paid('recurring', `2026-${month}-16`, amount, part);
export const big = { planPrice: 20000 };

/** 7.50 and five times 4.00, January to June. */
export const january = [
  first,
  recurring('02'),
  recurring('03'),
  recurring('04'),
  recurring('05'),
  recurring('06'),
];
/** January to June but for some months, by their place. */
export const without = (...months: number[]) => january.filter((_, index) => !months.includes(index + 1));

export const allDays = { days: [{ from: '2026-01-01', to: '2026-12-31' }], to: '2026-12-31' };
export const upTo = (to: string) => ({ days: [{ from: '2026-01-01', to }], to });
