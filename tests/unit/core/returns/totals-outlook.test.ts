import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Opening } from '@/core/opening/opening.ts';
import { termsSchema } from '@/core/programs/terms.ts';
import { activeFromTotals, type Totals, totalsOfOpenings } from '@/core/returns/totals-outlook.ts';
import { programOf } from '../../../support/portfolios.ts';
import { openingOf } from './openings.ts';

/** 15 % first order, 8 % a month. */
const program = programOf('global-api');
const asOf = '2026-11-22';
const totals = (given: Partial<Totals>): Totals => ({
  program,
  until: asOf,
  came: ['2026-10-20', '2026-10-20'],
  firstOrder: null,
  recurring: null,
  ...given,
});

describe('customers known as totals', () => {
  // Each had one renewal to make, which the prior gives a chance of .819463: 16.39 is two of 10.00 at that chance.
  test('a payment is what makes the recurring sum the expected one', () => {
    const active = activeFromTotals(totals({ recurring: 1639 }), asOf);
    expect(active).toHaveLength(2);
    expect(active?.[0]).toMatchObject({
      payments: 1,
      unseen: 1,
      firstDueMonth: 1,
      periodMonths: 1,
      upgrade: null,
    });
    expect(active?.[0]?.commission).toBeCloseTo(1639 / (2 * 0.819463), 2);
  });

  // 15.00 of two first orders at 15 % are 100.00 of prices; 8 % of 50.00 is 4.00.
  test('without a recurring sum, what first orders are worth by the terms', () => {
    expect(activeFromTotals(totals({ firstOrder: 1500 }), asOf)?.[0]?.commission).toBeCloseTo(400, 9);
  });

  // 15 February, 15 March, 15 April and 15 May are four payments in 89 days, which are not three months of 30.4.
  test('payments are counted by the calendar, the last day included', () => {
    const given = totals({ came: ['2026-02-15'], until: '2026-05-15', firstOrder: 750 });
    expect(activeFromTotals(given, '2026-05-20')).toMatchObject([{ unseen: 3, firstDueMonth: 1 }]);
  });

  const paying = (terms: object) => ({
    ...program,
    terms: [{ from: null, newCustomersOnly: false, terms: termsSchema.parse(terms) }],
  });
  const firstOrder = { rate: 0.15 };
  const longAgo = ['2023-11-20', '2024-02-20'];

  // S(1) is .819463, and S(0) + ... + S(11) are 6.50 (projection.md, section 1.4), so 11 renewals 5.50.
  test.each<[string, object, string[], number]>([
    ['the first payment is one where no first order is paid', { recurring: { rate: 0.08 } }, [], 1.819463],
    [
      'and where the first order comes on top',
      { firstOrder, recurring: { rate: 0.08, firstOrderReplacesFirstMonth: false } },
      [],
      1.819463,
    ],
    [
      'it is none where the first order stands in for it',
      { firstOrder, recurring: { rate: 0.08 } },
      [],
      0.819463,
    ],
    ['no more than a cap', { firstOrder, recurring: { rate: 0.08, maxPayments: 2 } }, longAgo, 0.819463],
    ['of a year', { firstOrder, recurring: { rate: 0.08, maxMonths: 12 } }, longAgo, 5.5],
  ])('4.00 a payment: %s', (_, terms, came, payments) => {
    const recurring = 2 * 400 * payments;
    const given = totals({ program: paying(terms), recurring, ...(came.length > 0 && { came }) });
    const commission = activeFromTotals(given, asOf)?.[0]?.commission ?? 0;
    expect(Math.abs(commission - 400)).toBeLessThan(0.5);
  });

  test('neither sum: not known; nothing recurs: nobody', () => {
    expect(activeFromTotals(totals({}), asOf)).toBeNull();
    const [dated] = program.terms;
    const once = {
      ...program,
      terms: dated ? [{ ...dated, terms: { ...dated.terms, recurring: null } }] : [],
    };
    expect(activeFromTotals(totals({ program: once }), asOf)).toEqual([]);
  });
});

describe('how many they are, and in which order they are listed', () => {
  const months = ['2024-03-15', '2025-01-15', '2025-12-15', '2026-06-15', '2026-10-15'];
  const listed = fc.array(fc.constantFrom(...months), { minLength: 60, maxLength: 90 });
  const tenfold = (came: string[]) => came.toSorted().flatMap((day) => Array<string>(10).fill(day));
  const active = (came: string[], recurring: number) => {
    const found = activeFromTotals(totals({ came, recurring }), asOf) ?? [];
    return found.toSorted((a, b) => a.firstDueMonth - b.firstDueMonth || a.unseen - b.unseen);
  };

  test('order changes nothing, of hundreds neither', () => {
    fc.assert(
      fc.property(listed.map(tenfold), (came) => {
        expect(active(came.toReversed(), 90_000)).toEqual(active(came, 90_000));
      }),
      { numRuns: 20 },
    );
  });

  test('ten times the customers and sums are ten times as many, who pay the same', () => {
    fc.assert(
      fc.property(listed, (came) => {
        const [few, all] = [active(came, 9000), active(tenfold(came), 90_000)];
        expect(all).toHaveLength(10 * few.length);
        expect(all[0]?.commission).toBeCloseTo(few[0]?.commission ?? Number.NaN, 6);
        const timing = ({ unseen, firstDueMonth }: (typeof all)[number]) => [unseen, firstDueMonth];
        expect(all.filter((_, index) => index % 10 === 0).map(timing)).toEqual(few.map(timing));
      }),
      { numRuns: 20 },
    );
  });
});

describe('conversions of a spreadsheet', () => {
  const read = (openings: Opening[], publishedOn: string | null = '2026-01-01') =>
    totalsOfOpenings(program, openings, publishedOn, (amount) => amount);

  test('come as traffic does: more than half in the first three months of ten', () => {
    const { came, recurring, until } = read([openingOf()]) ?? {};
    expect([recurring, until]).toEqual([4000, '2026-11-01']);
    expect(came).toHaveLength(4);
    expect(came?.filter((day) => day < '2026-04-01')).toHaveLength(3);
    expect(came?.toSorted()).toEqual(came);
  });

  test('of one month come in it', () => {
    const came = read([openingOf({ month: '2026-06', asOf: '2026-06-30' })])?.came ?? [];
    expect(came.map((day) => day.slice(0, 7))).toEqual(Array(4).fill('2026-06'));
  });

  test('that no longer count, or are none, say nothing', () => {
    expect(read([openingOf({}, 'replaced')])).toBeNull();
    expect(read([openingOf({ conversions: null })])).toBeNull();
  });
});
