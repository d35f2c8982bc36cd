import { describe, expect, it } from 'vitest';
import { courseOf, placeIn, spanOf } from '@/core/referrals/course.ts';
import { referral } from '../../../component/ui/attribution-fakes.ts';

const cancelledOn = (...days: string[]) => days.map((day, index) => ({ key: `${index}`, day }));
const kindsOf = (course: ReturnType<typeof courseOf>) =>
  course.events.map(({ day, kind }) => `${day} ${kind}`);

describe('the course of a referral', () => {
  it('cancelled and paid again: two stretches of paying, and each event on its day', () => {
    const course = courseOf(
      referral({
        firstDay: '2026-01-10',
        paidOn: ['2026-01-10', '2026-02-10', '2026-05-20', '2026-06-20'],
        // A statement may say the same twice.
        cancellations: cancelledOn('2026-02-25', '2026-02-25', '2026-07-01'),
        cancelledOn: '2026-07-01',
        lastPaymentOn: '2026-06-20',
        state: 'churned',
        planChanges: [{ day: '2026-06-20', from: 2000, to: 5000, basis: 'plan-price' }],
      }),
    );
    expect(kindsOf(course)).toEqual([
      '2026-01-10 started',
      '2026-02-25 cancelled',
      '2026-05-20 paid-again',
      '2026-06-20 plan',
      '2026-07-01 cancelled',
    ]);
    expect(course.paying).toEqual([
      { from: '2026-01-10', to: '2026-02-10' },
      { from: '2026-05-20', to: '2026-06-20' },
    ]);
  });

  it.each([
    // 1.5 months are 46 days, 1.5 years 548.
    [1, '2026-03-16', '2026-05-01'],
    [12, '2025-01-01', '2026-07-03'],
  ])(
    'silent for one and a half periods of %i months: presumed to have stopped',
    (periodMonths, last, from) => {
      const course = courseOf(
        referral({ firstDay: last, lastPaymentOn: last, periodMonths, state: 'presumed-churned' }),
      );
      expect(kindsOf(course)).toEqual([`${last} started`, `${from} silent`]);
    },
  );
});

describe('one axis for all of them', () => {
  const paying = referral({ firstDay: '2026-01-01', paidOn: ['2026-01-01'] });

  it.each([
    ['a payment', { firstDay: '2026-02-01', paidOn: ['2026-02-01', '2026-03-02', '2026-04-11'] }],
    ['a cancellation', { firstDay: '2026-02-01', cancellations: cancelledOn('2026-04-11') }],
    // 46 days before.
    [
      'the day of silence',
      {
        firstDay: '2026-02-24',
        lastPaymentOn: '2026-02-24',
        periodMonths: 1,
        state: 'presumed-churned' as const,
      },
    ],
  ])('reaches from the first day to the last, here %s', (_, last) => {
    expect(spanOf([paying, referral(last)])).toEqual({ from: '2026-01-01', to: '2026-04-11' });
  });

  it('is none of nothing', () => {
    expect(spanOf([])).toBeNull();
  });

  it('places a day by the days that have passed', () => {
    const span = { from: '2026-01-01', to: '2026-04-11' };
    expect(placeIn(span, '2026-01-26')).toBe(0.25);
    expect(placeIn(span, span.to)).toBe(1);
    expect(placeIn({ from: span.from, to: span.from }, span.from)).toBe(0);
  });
});
