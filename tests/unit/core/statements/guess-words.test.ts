import { describe, expect, test } from 'vitest';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { readTable } from '@/core/statements/table.ts';
import { programWith } from './programs.ts';

const guess = (text: string, given: PartialMapping = {}, program = programWith()) =>
  guessMapping(readTable(text), given, program);
const fieldsAsked = (text: string, given: PartialMapping = {}, program = programWith()) =>
  guess(text, given, program).questions.map(({ field, value }) =>
    value === undefined ? field : `${field}:${value}`,
  );

describe('words', () => {
  const events = (words: string[], amount = '4.00') =>
    `Date,Event,Commission\n${words.map((word) => `2026-01-04,${word},${amount}`).join('\n')}`;

  test.each([
    [['First order', 'New', 'Initial', 'first_payment'], '7.50', 'first-order'],
    [['Recurring', 'Renewal', 'Rebill', 'RECURRING COMMISSION'], '4.00', 'recurring'],
    [['Upgrade bonus', 'Bonus'], '4.00', 'bonus'],
    [['Sign-up bonus', 'Bonus d’inscription'], '4.00', 'flat'],
    [['Refund', 'Chargeback', 'Clawback'], '-4.00', 'refund'],
    [['Cancelled', 'Churn'], '0.00', 'cancellation'],
    [['Signup', 'Lead', 'Sign up'], '', 'sign-up'],
    [['Click'], '', 'click'],
    [['Payout'], '50.00', 'payout'],
    [['Fee', 'Payout fee'], '-1.00', 'fee'],
    [['Adjustment'], '1.00', 'adjustment'],
  ])('kinds %j', (words, amount, kind) => {
    const { mapping, questions } = guess(events(words, amount));
    expect(questions).toEqual([]);
    expect(mapping.values.kind).toEqual(Object.fromEntries(words.map((word) => [word, kind])));
  });

  test('words that mean several things are asked about, once each', () => {
    const { questions } = guess(events(['sale', 'Order', 'SALE', 'Renewal', 'Payment', '']));
    expect(questions.map((question) => question.value)).toEqual(['sale', 'Order', 'Payment', '']);
    expect(questions[0]).toMatchObject({
      field: 'kind',
      message: 'What does "sale" in column "Event" mean?',
      options: expect.arrayContaining(['first-order', 'recurring', 'ignore']),
    });
  });

  test('a given meaning answers in any spelling; the rest is still asked', () => {
    const given: PartialMapping = { values: { kind: { Sale: 'recurring' } } };
    expect(fieldsAsked(events(['sale', 'order']), given)).toEqual(['kind:order']);
  });

  test('a sign-up with money is a flat commission only where the terms say so', () => {
    expect(fieldsAsked(events(['Signup'], '5.00'))).toEqual(['kind:Signup']);
    const { mapping, questions } = guess(
      events(['Signup'], '5.00'),
      {},
      programWith({ flat: { amount: 500 } }),
    );
    expect([mapping.values.kind, questions]).toEqual([{ Signup: 'flat' }, []]);
  });

  test.each([
    [['Paid'], 'paid'],
    [['Approved', 'Confirmed', 'Due', 'Locked', 'Closed', 'Processed', 'Cleared'], 'approved'],
    [['Pending', 'Open', 'In review', 'New'], 'pending'],
    [['Hold', 'Held', 'on-hold'], 'held'],
    [['Reversed', 'DECLINED', 'Rejected', 'Void', 'Refunded', 'Cancelled'], 'reversed'],
  ])('statuses %j', (words, status) => {
    const rows = words.map((word) => `2026-01-04,Renewal,4.00,${word}`).join('\n');
    const { mapping, questions } = guess(`Date,Event,Commission,Status\n${rows}`);
    expect(questions).toEqual([]);
    expect(mapping.values.status).toEqual(Object.fromEntries(words.map((word) => [word, status])));
  });

  test('unknown statuses are asked about where the status matters', () => {
    const text =
      'Date,Event,Commission,Status\n2026-01-04,Renewal,4.00,1\n2026-01-04,Signup,,active\n2026-01-04,Payout,9.00,booked\n2026-01-04,Renewal,4.00,';
    expect(fieldsAsked(text)).toEqual(['status:1', 'status:']);
  });
});
