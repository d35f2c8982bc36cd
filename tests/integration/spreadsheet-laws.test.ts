import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebuild } from '@/db/derived/rebuild.ts';
import { lawTimeout, tries } from '../support/laws.ts';
import { openWorld, post } from '../support/world.ts';

const href = 'https://go.example-network.com/x?subId1=devto-1';
const statement = (...lines: string[]) =>
  ['Id,Date,Customer,Event,Commission,Currency,Status,Sub ID', ...lines].join('\n');

const cents = fc.integer({ min: 1, max: 900 });
const payment = fc.record({
  day: fc
    .integer({ min: 0, max: 185 })
    .map((days) => Temporal.PlainDate.from('2026-05-14').add({ days }).toString()),
  kind: fc.constantFrom('First order', 'Recurring'),
  amount: cents,
  subId: fc.constantFrom('devto-1', 'devto-1', ''),
});
const reach = fc
  .tuple(fc.integer({ min: 0, max: 185 }), fc.integer({ min: 0, max: 185 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const dayAt = (days: number) => Temporal.PlainDate.from('2026-05-14').add({ days }).toString();

test('law: with any spreadsheet, months and statements of one truth, nothing is ever counted twice', {
  timeout: lawTimeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(payment, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 185 }),
      fc.array(reach, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom('global-api', null),
      fc.array(fc.constantFrom('2026-05', '2026-06', '2026-08', '2026-11'), { maxLength: 2 }),
      async (truth, asOfDays, reaches, sheetFirst, programId, monthsGiven) => {
        const world = await openWorld();
        await world.articles.store('https://dev.to', post(1, href));
        const asOf = dayAt(asOfDays);
        const sum = (of: typeof truth) => of.reduce((total, item) => total + item.amount, 0);
        const upTo = (kind: string) =>
          sum(truth.filter((item) => item.kind === kind && item.day <= asOf)) / 100;
        const sheet = `URL,First order,Recurring\n${post(1, '').url},${upTo('First order').toFixed(2)},${upTo('Recurring').toFixed(2)}\n`;
        const importSheet = () => world.importSheet(sheet, { asOf, programId });
        if (sheetFirst) await importSheet();
        for (const month of new Set(monthsGiven)) {
          const inMonth = (kind: string) =>
            sum(truth.filter((item) => item.kind === kind && item.day.startsWith(month)));
          await world.spreadsheets.addMonth({
            programId: 'global-api',
            articleId: null,
            month,
            firstOrder: inMonth('First order'),
            recurring: inMonth('Recurring'),
            conversions: null,
            currency: 'USD',
          });
          expect((await world.report.make()).totals.commissions.toDate).toBeLessThanOrEqual(sum(truth));
        }
        const imports: string[] = [];
        for (const [from, to] of [...reaches, [0, 185] as const]) {
          const lines = truth.flatMap(({ day, kind, amount, subId }, i) =>
            day >= dayAt(from) && day <= dayAt(to)
              ? [`R${i},${day},C${i},${kind},${(amount / 100).toFixed(2)},USD,Paid,${subId}`]
              : [],
          );
          if (lines.length === 0) continue;
          imports.push(await world.importAll(statement(...lines), dayAt(from), dayAt(to)));
          const total = (await world.report.make()).totals.commissions.toDate;
          expect(total).toBeLessThanOrEqual(sum(truth));
          if (sheetFirst) expect(total).toBeGreaterThanOrEqual(sum(truth.filter((item) => item.day <= asOf)));
        }
        if (!sheetFirst) await importSheet();
        expect((await world.report.make()).totals.commissions.toDate).toBe(sum(truth));
        const whole = await world.report.make();
        await rebuild(world.db);
        expect(await world.report.make()).toEqual(whole);
        const last = imports.at(-1);
        if (last) await world.undo(last);
        expect((await world.report.make()).totals.commissions.toDate).toBeLessThanOrEqual(sum(truth));
        world.db.close();
      },
    ),
    tries(4),
  );
});
