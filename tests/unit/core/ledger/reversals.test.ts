import { describe, expect, test } from 'vitest';
import { commissionsOf } from '@/core/ledger/commissions.ts';
import { foldVersions } from '@/core/ledger/entry.ts';
import { groupEntries } from '@/core/ledger/group.ts';
import { totalsOf } from '@/core/ledger/totals.ts';
import type { StatementRow } from '@/core/statements/row.ts';
import { importRow } from '../../../support/ledger.ts';

type Part = Partial<StatementRow> & Pick<StatementRow, 'kind'>;

/** Statements as lists of rows, each statement reaching further than the one before it. */
function totalsAfter(...statements: Part[][]) {
  const versions = statements.flatMap((rows, index) =>
    rows.map((part) => ({
      row: importRow(`i${index}`, { day: '2026-03-01', ...part }),
      coversTo: `2026-0${index + 4}-01`,
      importedAt: index,
    })),
  );
  const entries = [...Map.groupBy(versions, ({ row }) => row.key).values()].map(foldVersions);
  const groups = groupEntries(entries);
  return totalsOf(groups.flatMap((group) => commissionsOf('p', group)));
}

const sale = { kind: 'recurring', key: 'S1', externalId: 'S1', amount: 400 } as const;
const theirs = { ...sale, customer: 'A.K.' } as const;
const later = { day: '2026-03-20' } as const;
const back = { kind: 'refund', ...later } as const;

/** What is left to date, and what stands as reversed, summed by hand. */
const cases: [string, Part[][], { toDate: number; reversed: number }][] = [
  [
    'CJ: a negative row names the original action',
    [
      [
        { ...sale, originalExternalId: 'A1' },
        { ...sale, ...later, key: 'C1', externalId: 'C1', originalExternalId: 'A1', amount: -400 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'ShareASale: a new row with the id of the edited one',
    [[sale, { ...sale, ...later, key: 'S2', externalId: 'S2', originalExternalId: 'S1', amount: -150 }]],
    { toDate: 250, reversed: 0 },
  ],
  [
    'Rakuten: a negative row of the same order, both without a customer',
    [[sale, { ...sale, ...later, key: 'S1-', amount: -400 }]],
    { toDate: 0, reversed: 0 },
  ],
  [
    'Rakuten: two items of one order, taken back in one row',
    [
      [
        { ...sale, key: 'a' },
        { ...sale, key: 'b', amount: 250 },
        { ...sale, ...later, key: 'c', amount: -650 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'Amazon: a negative fee without any id',
    [
      [
        { kind: 'first-order', key: 'a', amount: 390 },
        { kind: 'first-order', key: 'b', ...later, amount: -234 },
      ],
    ],
    { toDate: 156, reversed: 0 },
  ],
  [
    'a status change that keeps the amount',
    [[sale], [{ ...sale, status: 'reversed' }]],
    { toDate: 0, reversed: 400 },
  ],
  [
    'Impact: reversed, zeroed, and an Original column',
    [[{ ...sale, status: 'reversed', amount: 0, originalAmount: 650 }]],
    { toDate: 0, reversed: 650 },
  ],
  [
    'zeroed, where an earlier statement knew the amount',
    [[sale], [{ ...sale, status: 'reversed', amount: 0 }]],
    { toDate: 0, reversed: 400 },
  ],
  ['an amount cut from 4.00 to 2.00', [[sale], [{ ...sale, amount: 200 }]], { toDate: 200, reversed: 0 }],
  [
    'Dub: a negative custom row without any reference',
    [[sale, { kind: 'adjustment', key: 'D', ...later, amount: -300 }]],
    { toDate: 100, reversed: 0 },
  ],
  [
    'Dub: status refunded and a custom clawback of the same sale',
    [
      [
        { ...sale, status: 'reversed' },
        { kind: 'adjustment', key: 'D', ...later, originalExternalId: 'S1', amount: -400 },
      ],
    ],
    { toDate: 0, reversed: 400 },
  ],
  [
    'Gumroad: a full refund',
    [[sale, { ...back, externalId: 'S1', amount: -400 }]],
    { toDate: 0, reversed: 0 },
  ],
  [
    'Gumroad: a partial refund',
    [[sale, { ...back, externalId: 'S1', amount: -100 }]],
    { toDate: 300, reversed: 0 },
  ],
  [
    'a refund row without an amount',
    [[sale, { ...back, originalExternalId: 'S1', amount: null }]],
    { toDate: 0, reversed: 400 },
  ],
  [
    'a refund row without an amount after a partial refund',
    [
      [
        sale,
        { ...back, externalId: 'S1', amount: -100 },
        { ...back, day: '2026-03-25', originalExternalId: 'S1', amount: null },
      ],
    ],
    { toDate: 0, reversed: 400 },
  ],
  [
    'several partial refunds',
    [
      [
        sale,
        { ...back, externalId: 'S1', amount: -100 },
        { ...back, day: '2026-03-25', externalId: 'S1', amount: -150 },
      ],
    ],
    { toDate: 150, reversed: 0 },
  ],
  [
    'several partial refunds of a customer, without ids',
    [
      [
        { kind: 'recurring', key: 'S', customer: 'A.K.', amount: 400 },
        { ...back, customer: 'A.K.', amount: -100 },
        { ...back, customer: 'A.K.', amount: -150 },
      ],
    ],
    { toDate: 150, reversed: 0 },
  ],
  [
    'refunds above what is left take back what is left',
    [
      [
        sale,
        { ...back, externalId: 'S1', amount: -300 },
        { ...back, day: '2026-03-25', externalId: 'S1', amount: -300 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'a refund above what was left leaves other sales alone',
    [
      [
        theirs,
        { ...theirs, key: 'S2', externalId: 'S2' },
        { ...back, originalExternalId: 'S1', amount: -700 },
      ],
    ],
    { toDate: 400, reversed: 0 },
  ],
  [
    'a zeroed sale with a negative twin',
    [
      [sale],
      [
        { ...sale, amount: 0 },
        { ...back, originalExternalId: 'S1', amount: -400 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'reversed, and a negative twin that names no customer while the sale does',
    [
      [
        { ...theirs, status: 'reversed' },
        { ...back, originalExternalId: 'S1', amount: -400 },
      ],
    ],
    { toDate: 0, reversed: 400 },
  ],
  [
    'reversed to zero and a negative twin, of a sale that no statement had before',
    [
      [
        { ...sale, status: 'reversed', amount: 0 },
        { ...back, originalExternalId: 'S1', amount: -400 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'a negative row of an order of which one item is reversed to zero takes back the other',
    [
      [
        { ...sale, key: 'a', status: 'reversed', amount: 0 },
        { ...sale, key: 'b', amount: 250 },
        { ...sale, ...later, key: 'c', amount: -250 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'taken back twice by id, once with the customer and once without',
    [
      [
        theirs,
        { ...back, customer: 'A.K.', originalExternalId: 'S1', amount: -400 },
        { ...back, day: '2026-03-25', originalExternalId: 'S1', amount: -400 },
      ],
    ],
    { toDate: 0, reversed: 0 },
  ],
  [
    'a clawback that names a sale which is not there leaves a reversed one alone',
    [
      [
        { ...theirs, status: 'reversed' },
        { ...back, customer: 'A.K.', originalExternalId: 'S9', amount: -400 },
      ],
    ],
    { toDate: -400, reversed: 400 },
  ],
  [
    'a refund in another currency than the reversed sale is another thing',
    [
      [
        { ...sale, status: 'reversed' },
        { ...back, externalId: 'S1', amount: -400, currency: 'EUR' },
      ],
    ],
    { toDate: -400, reversed: 400 },
  ],
];

describe('a sale that is taken back, in every way that statements say it', () => {
  test.each(cases)('%s', (_, statements, left) => {
    expect(totalsAfter(...statements)).toMatchObject(left);
  });
});

describe('a correction goes where its original goes', () => {
  const groupsOf = (...parts: Part[]) =>
    groupEntries(parts.map((part) => importRow('i', { day: '2026-03-01', ...part }))).map((group) =>
      group.map(({ key, customer }) => `${key} ${customer}`),
    );

  test('by the id it names, and takes its customer on', () => {
    const named = { originalExternalId: 'S1', amount: -400 };
    expect(groupsOf({ ...back, key: 'C1', externalId: 'C1', ...named }, theirs)).toEqual([
      ['C1 A.K.', 'S1 A.K.'],
    ]);
  });

  test('by its own id where it names no other', () => {
    expect(groupsOf(theirs, { ...back, key: 'C', externalId: 'S1', amount: -400 })).toEqual([
      ['S1 A.K.', 'C A.K.'],
    ]);
  });

  test('only where it takes money back', () => {
    const more = { kind: 'adjustment', key: 'M', originalExternalId: 'S1', amount: 100 } as const;
    expect(groupsOf(theirs, more)).toEqual([['S1 A.K.'], ['M null']]);
  });
});
