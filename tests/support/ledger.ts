import type { Evidence } from '@/core/attribution/evidence.ts';
import type { LedgerEntry } from '@/core/ledger/entry.ts';
import { type Program, programSchema } from '@/core/programs/program.ts';
import type { GroupContext } from '@/core/referrals/derive.ts';
import type { ImportRow, StatementRow } from '@/core/statements/row.ts';

/** The program of the worked examples: 15 % first order, 8 % recurring, 10 % upgrade bonus. */
export const globalApi: Program = programSchema.parse({
  id: 'global-api',
  name: 'Global API',
  currency: 'USD',
  linkHosts: ['go.example-network.com'],
  subIdParam: 'subId1',
  terms: [
    {
      from: null,
      terms: {
        firstOrder: { rate: 0.15 },
        recurring: { rate: 0.08, maxMonths: null, firstOrderReplacesFirstMonth: true },
        upgradeBonus: { rate: 0.1, base: 'invoice', per: 'once' },
      },
    },
  ],
});

let line = 1;

/** A statement row; every call is another line of the file. */
export function row(part: Partial<StatementRow> & Pick<StatementRow, 'kind' | 'day'>): StatementRow {
  line += 1;
  return {
    line,
    key: `key-${line}`,
    status: 'paid',
    customer: null,
    amount: null,
    originalAmount: null,
    currency: 'USD',
    planPrice: null,
    subId: null,
    product: null,
    externalId: null,
    originalExternalId: null,
    clicks: null,
    link: null,
    coupon: null,
    referrer: null,
    landingPage: null,
    payoutId: null,
    rawKind: null,
    rawStatus: null,
    ...part,
  };
}

export function importRow(importId: string, part: Parameters<typeof row>[0]): ImportRow {
  return { ...row(part), importId, programId: 'global-api', seq: line, group: '', corrects: null, clues: [] };
}

export function entry(part: Parameters<typeof row>[0]): LedgerEntry {
  const { originalAmount, rawKind: _, rawStatus: __, ...rest } = row(part);
  return { ...rest, worth: Math.max(0, rest.amount || originalAmount || 0) };
}

/** Nothing is known of any article. */
export const noEvidence: Evidence = {
  bySubId: () => undefined,
  byTie: () => undefined,
  byPage: () => undefined,
  byRule: () => undefined,
};

/** No article is known and nothing was decided by hand. */
export const plainContext: GroupContext = {
  program: globalApi,
  evidence: noEvidence,
  byHand: { article: () => null, anchor: () => null },
};

/** The 16th of so many months of 2026, from month `first` on. */
export function monthsFrom(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `2026-${String(first + index).padStart(2, '0')}-16`);
}

/** First order on the first day, then recurring payments a month apart. */
export function customerRows(
  customer: string,
  days: readonly string[],
  amounts: readonly number[],
): LedgerEntry[] {
  return days.map((day, index) =>
    entry({ kind: index === 0 ? 'first-order' : 'recurring', day, customer, amount: amounts[index] ?? 0 }),
  );
}
