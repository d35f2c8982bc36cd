import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '@/core/ledger/entry.ts';
import { deriveGroup } from '@/core/referrals/derive.ts';
import type { Finding } from '@/core/referrals/finding.ts';
import { reconcileReferral } from '@/core/referrals/reconcile.ts';
import { plainContext } from '../../../support/ledger.ts';
import {
  allDays,
  big,
  first,
  january,
  type Part,
  paid,
  terms15and8 as program,
  recurring,
  upTo,
  without,
} from '../../../support/reconcile.ts';

function reconcile(entries: LedgerEntry[], { of = program(), covered = upTo('2026-06-20') } = {}): Finding[] {
  const derived = deriveGroup(entries, { ...plainContext, program: of });
  return derived.referrals.flatMap((referral) =>
    reconcileReferral(
      referral,
      derived.commissions.filter((item) => item.referralId === referral.id),
      of,
      covered,
    ),
  );
}

/** What is not as it should be, as `verdict day paid/expected`. */
function open(...given: Parameters<typeof reconcile>): string[] {
  return reconcile(...given)
    .filter(({ verdict }) => verdict !== 'paid')
    .map(({ verdict, kind, day, paid: came, expected }) => `${verdict} ${kind} ${day} ${came}/${expected}`);
}

describe('7.50 and five times 4.00 on a plan of 50.00, January to June', () => {
  test('is all that the terms say', () => {
    expect(reconcile(january).map(({ verdict, expected }) => [verdict, expected])).toEqual([
      ['paid', 750],
      ...Array.from({ length: 5 }, () => ['paid', 400]),
    ]);
  });

  test.each<[string, LedgerEntry[], string[]]>([
    ['March is missing', without(3), ['missing recurring 2026-03-16 0/400']],
    [
      'March and April are missing',
      without(3, 4),
      ['missing recurring 2026-03-16 0/400', 'missing recurring 2026-04-16 0/400'],
    ],
    ['June is late: 35 days after the last', without(6), ['late recurring 2026-06-16 0/400']],
    ['after May and June churned, nothing is expected', without(5, 6), []],
    ['20 cents short', [...without(4), recurring('04', 380)], ['short recurring 2026-04-16 380/400']],
    ['paid at 10 %', [...without(4), recurring('04', 500)], ['over recurring 2026-04-16 500/400']],
    [
      'paid twice within a month',
      [...january, paid('recurring', '2026-04-20', 400)],
      ['over recurring 2026-04-16 800/400'],
    ],
    ['a proration beside the payment is none of it', [...january, paid('recurring', '2026-04-20', 120)], []],
    ['pending is paid', [...without(4), recurring('04', 400, { status: 'pending' })], []],
    ['held is paid', [...without(4), recurring('04', 400, { status: 'held' })], []],
    [
      'reversed came, and went',
      [...without(4), recurring('04', 400, { status: 'reversed' })],
      ['reversed recurring 2026-04-16 0/null'],
    ],
    [
      'refunded came, and went',
      [...january, paid('refund', '2026-04-25', -400)],
      ['reversed recurring 2026-04-16 0/null'],
    ],
    ['refunded in part is paid', [...january, paid('refund', '2026-04-25', -100)], []],
    ['five days late sets no new billing day', [...without(4), paid('recurring', '2026-04-21', 400)], []],
    ['April and May came in May', [...without(4), paid('recurring', '2026-05-16', 400)], []],
    ['April came with its next one near', [...without(4), paid('recurring', '2026-05-10', 400)], []],
    [
      'a cancelled customer who came back owes nothing for the months away',
      [...without(3, 4), paid('cancellation', '2026-03-01', null)],
      [],
    ],
    [
      'a customer who cancelled while paying owes nothing after',
      [...without(5, 6), paid('cancellation', '2026-04-30', null)],
      [],
    ],
    [
      'one who cancelled in June should have paid in May',
      [...without(5, 6), paid('cancellation', '2026-06-10', null)],
      ['missing recurring 2026-05-16 0/400'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(open(entries)).toEqual(expected);
  });

  test('a month that no statement covers is not known', () => {
    const days = [
      { from: '2026-01-01', to: '2026-02-28' },
      { from: '2026-04-01', to: '2026-06-20' },
    ];
    expect(open(without(3), { covered: { days, to: '2026-06-20' } })).toEqual([
      'not-covered recurring 2026-03-16 0/400',
    ]);
  });

  test('a customer who pays by the quarter misses no months', () => {
    expect(open(without(2, 3, 5, 6)).map((found) => found.split(' ')[0])).toEqual(['unknown', 'unknown']);
  });

  test('without plan prices nothing is claimed', () => {
    const unpriced = without(3).map((row) => ({ ...row, planPrice: null }));
    expect(open(unpriced)).toEqual([
      'unknown first-order 2026-01-16 750/null',
      'unknown recurring 2026-02-16 400/null',
      'unknown recurring 2026-03-16 0/null',
      'unknown recurring 2026-04-16 400/null',
      'unknown recurring 2026-05-16 400/null',
      'unknown recurring 2026-06-16 400/null',
    ]);
  });

  test('where only the first order has a price, what differs may be another plan', () => {
    const rows = [
      first,
      recurring('02', 400, { planPrice: null }),
      recurring('03', 900, { planPrice: null }),
    ];
    expect(open(rows, { covered: upTo('2026-03-20') })).toEqual(['unknown recurring 2026-03-16 900/null']);
  });
});

describe('the rate is that of the terms in force', () => {
  const lower = { from: '2026-04-01', terms: { firstOrder: { rate: 0.15 }, recurring: { rate: 0.05 } } };

  test('5 % from April on: 2.50 in April, and the missing May is 2.50', () => {
    const rows = [...without(4, 5, 6), recurring('04', 250), recurring('06', 250)];
    expect(open(rows, { of: program({}, [lower]) })).toEqual(['missing recurring 2026-05-16 0/250']);
  });

  test('new terms for new customers leave the others theirs', () => {
    const newOnly = program({}, [{ ...lower, newCustomersOnly: true }]);
    expect(open(january, { of: newOnly })).toEqual([]);
    const late = [paid('first-order', '2026-04-16', 750), recurring('05', 400)];
    expect(open(late, { of: newOnly, covered: upTo('2026-05-20') })).toEqual([
      'over recurring 2026-05-16 400/250',
    ]);
  });

  test.each<[string, object, LedgerEntry[], string[]]>([
    ['twelve months at most', { recurring: { rate: 0.08, maxMonths: 4 } }, without(5, 6), []],
    [
      'a payment beyond four months',
      { recurring: { rate: 0.08, maxMonths: 4 } },
      without(6),
      ['over recurring 2026-05-16 400/0'],
    ],
    [
      'a payment beyond three payments',
      { recurring: { rate: 0.08, maxPayments: 3 } },
      without(5, 6),
      ['over recurring 2026-04-16 400/0'],
    ],
    [
      'at most 3.00 a commission',
      { maxCommission: 300 },
      january,
      [
        'over first-order 2026-01-16 750/300',
        ...['02', '03', '04', '05', '06'].map((month) => `over recurring 2026-${month}-16 400/300`),
      ],
    ],
    [
      'a tier that pays 10 % explains 5.00',
      { tiers: [{ when: 'from 20 sales a month', recurringRate: 0.1 }] },
      [...without(4), recurring('04', 500)],
      [],
    ],
    [
      'the first month pays both: 4.00 is missing in January',
      { recurring: { rate: 0.08, firstOrderReplacesFirstMonth: false } },
      january,
      ['missing recurring 2026-01-16 0/400'],
    ],
    [
      'the first month pays both, and did',
      { recurring: { rate: 0.08, firstOrderReplacesFirstMonth: false } },
      [...january, recurring('01')],
      [],
    ],
    [
      'a recurring payment beside the first order is over',
      {},
      [...january, recurring('01')],
      ['over recurring 2026-01-16 400/0'],
    ],
    [
      'no first order of its own: 4.00 from the start',
      { firstOrder: null },
      [recurring('01'), ...without(1)],
      [],
    ],
  ])('%s', (_, terms, entries, expected) => {
    expect(open(entries, { of: program(terms) })).toEqual(expected);
  });

  test('a cap counts from the first payment: where that was not seen, the end says nothing', () => {
    const of = program({ recurring: { rate: 0.08, maxMonths: 12 } });
    expect(open(without(1, 6), { of })).toEqual([]);
  });

  test('an annual plan of 600.00 is due once a year', () => {
    const of = program({ recurring: { rate: 0.08, periodMonths: 12 } });
    const annual = (day: string, kind: 'first-order' | 'recurring', amount: number) =>
      paid(kind, day, amount, { planPrice: 60000 });
    const rows = [annual('2023-03-10', 'first-order', 9000), annual('2025-03-10', 'recurring', 4800)];
    const covered = { days: [{ from: '2023-01-01', to: '2025-12-31' }], to: '2025-12-31' };
    expect(open(rows, { of, covered })).toEqual(['missing recurring 2024-03-10 0/4800']);
  });
});

describe('an upgrade from 50.00 to 200.00 in April', () => {
  const bonus = (amount: number, part: Part = {}) => paid('bonus', '2026-04-16', amount, { ...big, ...part });
  const upgraded = [...without(4, 5, 6), ...['04', '05', '06'].map((month) => recurring(month, 1600, big))];

  test.each<[string, LedgerEntry[], string[]]>([
    ['pays 20.00 at once and 16.00 a month', [...upgraded, bonus(2000)], []],
    ['without its bonus, which is missing', upgraded, ['missing bonus 2026-04-16 0/2000']],
    ['with a bonus on the difference only', [...upgraded, bonus(1500)], ['short bonus 2026-04-16 1500/2000']],
    [
      'still paid by the old price',
      [...without(4, 5, 6), recurring('04', 400, big), ...upgraded.slice(4), bonus(2000)],
      ['short recurring 2026-04-16 400/1600'],
    ],
    [
      'with April itself missing: on which plan is not known',
      [...upgraded.filter((row) => row.day !== '2026-04-16'), bonus(2000)],
      ['missing recurring 2026-04-16 0/null'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(open(entries)).toEqual(expected);
  });

  test('on the difference, 15.00', () => {
    const of = program({ upgradeBonus: { rate: 0.1, base: 'difference', per: 'once' } });
    expect(open([...upgraded, bonus(1500)], { of })).toEqual([]);
  });

  test('ten points more after it: 18 % of 200.00 is 36.00', () => {
    const of = program({ recurring: { rate: 0.08, rateAfterUpgrade: 0.18 }, upgradeBonus: null });
    expect(open(upgraded, { of }).at(0)).toBe('short recurring 2026-04-16 1600/3600');
  });

  test('a second one pays a bonus only where each does', () => {
    const twice = [...upgraded.slice(0, 5), bonus(2000), recurring('06', 2400, { planPrice: 30000 })];
    const covered = upTo('2026-07-20');
    const july = paid('recurring', '2026-07-16', 2400, { planPrice: 30000 });
    expect(open([...twice, july], { covered })).toEqual([]);
    const of = program({ upgradeBonus: { rate: 0.1, base: 'invoice', per: 'each' } });
    expect(open([...twice, july], { of, covered })).toEqual(['missing bonus 2026-06-16 0/3000']);
  });
});

test('programs without recurring terms have no months to miss, but rates to keep', () => {
  const of = program({ recurring: null });
  expect(open([first], { of, covered: allDays })).toEqual([]);
  expect(open([{ ...first, amount: 500 }], { of, covered: allDays })).toEqual([
    'short first-order 2026-01-16 500/750',
  ]);
});

test('a flat sum is held against the terms', () => {
  const of = program({ firstOrder: null, recurring: null, flat: { amount: 3000 } });
  expect(open([paid('flat', '2026-01-16', 2500)], { of })).toEqual(['short flat 2026-01-16 2500/3000']);
});
