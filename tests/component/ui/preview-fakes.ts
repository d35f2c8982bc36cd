import type { Preview, PreviewRow } from '@/services/import/types.ts';

/** One line of a statement that would be new. */
export function previewRow(line: number, parts: Partial<PreviewRow> = {}): PreviewRow {
  return {
    line,
    fate: 'new',
    reason: null,
    day: '2026-06-01',
    customer: 'M.',
    kind: 'first-order',
    status: 'paid',
    amount: 750,
    currency: 'USD',
    subId: 'devto-1',
    clicks: null,
    edit: 'leave-out',
    ...parts,
  };
}

/** A preview of one line that can be imported. */
export function preview(parts: Partial<Preview> = {}): Preview {
  return {
    fileName: 'global-api.csv',
    columns: ['Date', 'Customer', 'Event', 'Commission'],
    samples: { Date: ['2026-06-01'], Customer: ['M.'], Event: ['First order'], Commission: ['7.50'] },
    kindValues: ['First order', 'Mystery'],
    statusValues: [],
    mapping: {
      date: 'Date',
      customer: 'Customer',
      kind: 'Event',
      planPrice: null,
      amount: 'Commission',
      currency: null,
      status: null,
      externalId: null,
      subId: null,
      clicks: null,
      product: null,
      originalAmount: null,
      originalExternalId: null,
      link: null,
      coupon: null,
      referrer: null,
      landingPage: null,
      values: { kind: { 'First order': 'first-order' }, status: {} },
      defaultKind: null,
      defaultStatus: 'approved',
      dateOrder: null,
      decimalMark: null,
      defaultCurrency: null,
      amountUnit: null,
    },
    questions: [],
    content: 'commissions',
    rows: [previewRow(2)],
    unreadable: [],
    edits: [],
    counts: { new: 1, updates: 0, same: 0, older: 0, ignored: 0, error: 0 },
    coversFrom: '2026-06-01',
    coversTo: '2026-06-30',
    columnSum: { USD: 750 },
    recognisedAs: null,
    totals: [],
    rewards: [],
    differences: { sums: [], first: [] },
    alreadyImportedAt: null,
    ...parts,
  };
}
