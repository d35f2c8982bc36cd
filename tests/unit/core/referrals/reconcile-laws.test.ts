import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths } from '@/core/calendar.ts';
import { timesRate } from '@/core/money.ts';
import { programSchema } from '@/core/programs/program.ts';
import { deriveGroup } from '@/core/referrals/derive.ts';
import { reconcileReferral } from '@/core/referrals/reconcile.ts';
import { entry, plainContext } from '../../../support/ledger.ts';

const rate = fc.integer({ min: 1, max: 60 }).map((percent) => percent / 100);
const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2022-01-01', days));

/** A referral that pays by the terms, off its billing day by up to three days, with one upgrade or none. */
const referral = fc
  .record({
    firstRate: fc.option(rate),
    rate,
    rateAfterUpgrade: fc.option(rate),
    bonus: fc.option(fc.record({ rate, base: fc.constantFrom('invoice', 'difference') })),
    periodMonths: fc.constantFrom(1, 3, 12),
    start: day,
    shifts: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 18 }),
    price: fc.integer({ min: 500, max: 60_000 }),
    upgrade: fc.option(
      fc.record({ at: fc.integer({ min: 1, max: 18 }), by: fc.integer({ min: 100, max: 60_000 }) }),
    ),
    coveredBeyond: fc.integer({ min: 0, max: 6 }),
  })
  .map((given) => ({ ...given, ...statementOf(given) }));

type Given = {
  firstRate: number | null;
  rate: number;
  rateAfterUpgrade: number | null;
  bonus: { rate: number; base: string } | null;
  periodMonths: number;
  start: string;
  shifts: number[];
  price: number;
  upgrade: { at: number; by: number } | null;
  coveredBeyond: number;
};

function statementOf(given: Given) {
  const { firstRate, upgrade, bonus, price, periodMonths } = given;
  const program = programSchema.parse({
    id: 'p',
    name: 'P',
    currency: 'USD',
    terms: [
      {
        from: null,
        terms: {
          firstOrder: firstRate === null ? null : { rate: firstRate },
          recurring: { rate: given.rate, rateAfterUpgrade: given.rateAfterUpgrade, periodMonths },
          upgradeBonus: bonus && { ...bonus, per: 'each' },
        },
      },
    ],
  });
  const payments = [0, ...given.shifts].map((shift, index) => {
    const upgraded = upgrade !== null && index >= upgrade.at;
    const planPrice = price + (upgraded ? upgrade.by : 0);
    const isFirst = index === 0 && firstRate !== null;
    const later = upgraded ? (given.rateAfterUpgrade ?? given.rate) : given.rate;
    const due = addMonths(given.start, index * periodMonths);
    const amount = timesRate(planPrice, 'USD', isFirst ? firstRate : later);
    const kind = isFirst ? ('first-order' as const) : ('recurring' as const);
    return { due, row: entry({ kind, day: addDays(due, shift), customer: 'A.', amount, planPrice }) };
  });
  const upgradedAt = upgrade && payments[upgrade.at]?.row;
  const bonusBase = upgradedAt && (bonus?.base === 'invoice' ? (upgradedAt.planPrice ?? 0) : upgrade.by);
  const bonuses =
    upgradedAt && bonus
      ? [
          entry({
            kind: 'bonus',
            day: upgradedAt.day,
            customer: 'A.',
            amount: timesRate(bonusBase ?? 0, 'USD', bonus.rate),
          }),
        ]
      : [];
  const to = addDays(payments.at(-1)?.row.day ?? given.start, given.coveredBeyond);
  return { program, payments, bonuses, covered: { days: [{ from: addDays(given.start, -5), to }], to } };
}

function openOf(
  { program, bonuses, covered }: ReturnType<typeof statementOf>,
  rows: ReturnType<typeof entry>[],
) {
  const derived = deriveGroup([...rows, ...bonuses], { ...plainContext, program });
  return derived.referrals.flatMap((item) =>
    reconcileReferral(item, derived.commissions, program, covered).filter(
      ({ verdict }) => verdict !== 'paid',
    ),
  );
}

test('a referral that pays by the terms has nothing missing, short or over', () => {
  fc.assert(
    fc.property(referral, (given) => {
      expect(
        openOf(
          given,
          given.payments.map(({ row }) => row),
        ),
      ).toEqual([]);
    }),
  );
});

test('dropping any one payment between two others lists exactly it', () => {
  fc.assert(
    fc.property(referral, fc.nat(), (given, pick) => {
      const dropped = 1 + (pick % (given.payments.length - 2));
      const rows = given.payments.filter((_, index) => index !== dropped).map(({ row }) => row);
      const payment = given.payments[dropped];
      const between = [dropped, dropped + 1].includes(given.upgrade?.at ?? -1);
      expect(openOf(given, rows).filter(({ kind }) => kind !== 'bonus')).toMatchObject([
        // Between two plans the amount is not known.
        { verdict: 'missing', day: payment?.due, paid: 0, expected: between ? null : payment?.row.amount },
      ]);
    }),
  );
});

test('dropping the last one lists it as late', () => {
  fc.assert(
    fc.property(referral, (given) => {
      const rows = given.payments.slice(0, -1).map(({ row }) => row);
      const last = given.payments.at(-1);
      const isUpgrade = given.upgrade?.at === rows.length;
      fc.pre(!isUpgrade && given.payments.length > 2 && (last?.due ?? '') <= given.covered.to);
      expect(openOf(given, rows)).toMatchObject([
        { verdict: 'late', day: last?.due, expected: last?.row.amount },
      ]);
    }),
  );
});
