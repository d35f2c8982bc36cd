import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVersions, type RowVersion } from '@/core/ledger/entry.ts';
import type { StatementRow } from '@/core/statements/row.ts';
import { importRow } from '../../../support/ledger.ts';

const version = (coversTo: string, importedAt: number, part: Partial<StatementRow>): RowVersion => ({
  row: importRow(`i${importedAt}`, { kind: 'recurring', day: '2026-01-04', amount: 400, ...part }),
  coversTo,
  importedAt,
});

describe('the versions of one row', () => {
  test('the statement that reaches further decides, whenever it was imported', () => {
    const newer = version('2026-04-19', 1, { status: 'approved' });
    const older = version('2026-04-01', 2, { status: 'pending' });
    expect(foldVersions([newer, older]).status).toBe('approved');
  });

  test('of two that reach as far, the later import decides', () => {
    const first = version('2026-04-19', 1, { amount: 400 });
    const second = version('2026-04-19', 2, { amount: 200 });
    expect(foldVersions([second, first]).amount).toBe(200);
  });

  test('a reversal with zero is worth what the row was worth before', () => {
    const before = version('2026-04-01', 1, { amount: 400, status: 'pending' });
    const after = version('2026-04-19', 2, { amount: 0, status: 'reversed' });
    expect(foldVersions([before, after])).toMatchObject({ status: 'reversed', amount: 400 });
  });

  test('a reversal seen for the first time takes the Original column', () => {
    expect(
      foldVersions([version('2026-04-01', 1, { amount: 0, originalAmount: 650, status: 'reversed' })]).amount,
    ).toBe(650);
  });

  test('a reversal that no statement knew before is worth what it said first, though zero later', () => {
    const first = version('2026-04-01', 1, { amount: 400, status: 'reversed' });
    const zeroed = version('2026-04-19', 2, { amount: 0, status: 'reversed' });
    expect(foldVersions([first, zeroed])).toMatchObject({ status: 'reversed', amount: 400, worth: 400 });
  });

  test('an Original column of an earlier statement counts as well', () => {
    const stated = version('2026-04-01', 1, { amount: 0, originalAmount: 650, status: 'reversed' });
    const bare = version('2026-04-19', 2, { amount: 0, status: 'reversed' });
    expect(foldVersions([stated, bare]).amount).toBe(650);
  });

  test('a cut amount counts as cut', () => {
    const versions = [version('2026-04-01', 1, { amount: 400 }), version('2026-04-19', 2, { amount: 200 })];
    expect(foldVersions(versions)).toMatchObject({ amount: 200, status: 'paid' });
  });

  test('a newer row without a sub-ID or customer does not make them forgotten', () => {
    const known = version('2026-04-01', 1, { subId: 'devto-1', customer: 'A.K.' });
    const bare = version('2026-04-19', 2, {});
    expect(foldVersions([known, bare])).toMatchObject({ subId: 'devto-1', customer: 'A.K.' });
  });

  test('the order in which versions are read makes no difference', () => {
    const status = fc.constantFrom('pending', 'approved', 'paid', 'reversed' as const);
    const versions = fc.array(
      fc.record({
        coversTo: fc.constantFrom('2026-01-31', '2026-02-28'),
        at: fc.nat(5),
        status,
        amount: fc.nat(500),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(versions, fc.nat(), (parts, turn) => {
        const all = parts.map(({ coversTo, at, ...part }) => version(coversTo, at, part));
        const cut = turn % all.length;
        expect(foldVersions([...all.slice(cut), ...all.slice(0, cut)])).toEqual(foldVersions(all));
      }),
    );
  });
});
