import fc from 'fast-check';
import type { PartialMapping } from '@/core/statements/mapping.ts';

const line = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  month: fc.integer({ min: 1, max: 6 }),
  customer: fc.constantFrom('A.', 'B.', ''),
  kind: fc.constantFrom('First order', 'Recurring', 'Refund', 'Clawback', 'Bonus', 'Cancelled', 'Payout'),
  cents: fc.integer({ min: 0, max: 900 }),
  status: fc.constantFrom('Paid', 'Pending', 'Reversed', 'Held'),
  subId: fc.constantFrom('devto-1', 'devto-2', 'nowhere', ''),
  /** The row that it corrects; none, one that is there or one that is not. */
  of: fc.constantFrom('', '', 'R1', 'R2', 'R3', 'R9'),
});
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;
export type GeneratedStatement = { lines: Line[]; coversTo: string };

/** Small statements whose rows change from one to the next, correct each other, and change customers. */
export const statements: fc.Arbitrary<GeneratedStatement> = fc.record({
  lines: fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: (item) => item.id }),
  coversTo: fc.constantFrom('2026-06-30', '2026-07-31', '2026-08-31'),
});

/** The statement as the author gets it. */
export function textOf({ lines }: GeneratedStatement): string {
  return ['Id,Date,Customer,Event,Commission,Currency,Status,Sub ID,Original', ...lines.map(textOfLine)].join(
    '\n',
  );
}

function textOfLine({ id, month, customer, kind, cents, status, subId, of }: Line): string {
  const sign = kind === 'Clawback' ? '-' : '';
  const amount = kind === 'Cancelled' ? '' : `${sign}${(cents / 100).toFixed(2)}`;
  // Of two rows without an id, and of each refund, only the day tells.
  const ownId = kind === 'Bonus' ? '' : `R${id}`;
  return `${ownId},2026-0${month}-10,${customer},${kind},${amount},USD,${status},${subId},${of}`;
}

export const statementMapping = {
  date: 'Date',
  customer: 'Customer',
  kind: 'Event',
  amount: 'Commission',
  status: 'Status',
  externalId: 'Id',
  originalExternalId: 'Original',
  subId: 'Sub ID',
  values: {
    kind: {
      'First order': 'first-order',
      Recurring: 'recurring',
      Refund: 'refund',
      Clawback: 'adjustment',
      Bonus: 'bonus',
      Cancelled: 'cancellation',
      Payout: 'payout',
    },
    status: { Paid: 'paid', Pending: 'pending', Reversed: 'reversed', Held: 'held' },
  },
} as const satisfies PartialMapping;
