import type { OpenFinding, Reconciliation } from '@/core/referrals/reconcile-program.ts';
import type { ProgramFigures } from '@/core/returns/program-figures.ts';
import type { ProgramView } from '@/db/live/types.ts';
import { program, totals } from './fakes.tsx';

export function programRow(name: string, parts: Partial<ProgramFigures> = {}): ProgramFigures {
  return {
    program: program({ id: name.toLowerCase(), name }),
    coversTo: '2026-10-31',
    money: [
      {
        currency: 'USD',
        totals: totals({ firstOrder: 2250, recurring: 4800, pending: 400 }),
        valuePerReferral: 2350,
        epc: 47,
        share: 0.75,
        rate: 1,
      },
    ],
    clicks: 150,
    conversionRate: 0.02,
    conversions: 3,
    churn: 0.25,
    reversalRate: 0.2,
    active: 12,
    churned: 9,
    ...parts,
  };
}

export function finding(parts: Partial<OpenFinding> = {}): OpenFinding {
  return {
    referralId: '["alpha","M.",1]',
    kind: 'recurring',
    verdict: 'missing',
    day: '2026-08-16',
    expected: 400,
    paid: 0,
    currency: 'USD',
    planPrice: 5000,
    rate: 0.08,
    customer: 'M.',
    ordinal: 1,
    articleId: 'devto:1',
    doubtful: false,
    ...parts,
  };
}

export function programView(
  parts: Partial<ProgramView> = {},
  reconciliation: Partial<Reconciliation> = {},
): ProgramView {
  return {
    ...programRow('Alpha'),
    articleTitles: new Map([['devto:1', 'Post 1']]),
    vanished: { commissions: [], more: 0 },
    payouts: [],
    reconciliation: {
      open: [],
      owed: {},
      owedPayments: 0,
      agreeing: 61,
      unknown: 0,
      notCovered: 0,
      ...reconciliation,
    },
    ...parts,
  };
}
