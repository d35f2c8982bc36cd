import type { Rollup } from '@/core/ledger/commission.ts';
import type { OpeningBalance } from '@/core/opening/balance.ts';

/** A spreadsheet's total of article `a` up to 15 November 2026. */
export function balance(parts: Partial<OpeningBalance> = {}): OpeningBalance {
  return {
    id: 'b1',
    importId: 's1',
    importedAt: 1000,
    line: 2,
    articleId: 'a',
    publicationId: 'url:a',
    url: 'https://dev.to/me/a',
    programId: 'p',
    month: null,
    asOf: '2026-11-15',
    title: null,
    publishedOn: '2026-05-14',
    wordCount: null,
    seconds: null,
    clicks: [null, null, null],
    conversions: null,
    firstOrder: 2250,
    recurring: 4800,
    currency: 'USD',
    ...parts,
  };
}

/** A program's June: 68 first order, 310 recurring, of whatever articles. */
export function june(parts: Partial<OpeningBalance> = {}): OpeningBalance {
  return balance({
    id: 'm6',
    articleId: '',
    publicationId: '',
    url: '',
    month: '2026-06',
    asOf: '2026-06-30',
    publishedOn: null,
    firstOrder: 6800,
    recurring: 31_000,
    ...parts,
  });
}

/** What statements say of a month of article `a`: 4.00 recurring. */
export function rollup(month: string, parts: Partial<Rollup> = {}): Rollup {
  return {
    id: `r${month}${parts.kind ?? ''}${parts.articleId ?? 'a'}`,
    articleId: 'a',
    programId: 'p',
    month,
    kind: 'recurring',
    status: 'paid',
    currency: 'USD',
    amount: 400,
    count: 1,
    anonymous: 0,
    ...parts,
  };
}
