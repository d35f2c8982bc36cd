import type { DayRange } from '@/core/calendar.ts';
import { joined } from '@/core/day-ranges.ts';
import type { SpreadsheetImport } from '@/core/opening/balance.ts';
import { QUIET_DAYS } from '@/core/returns/click-window.ts';
import type { History } from '@/core/returns/history.ts';
import type { ProgramCoverage } from '@/core/returns/inputs.ts';
import type { Import } from '@/core/statements/row.ts';
import type { LongtailDb } from './database.ts';

/** How far each program's imports reach. Staged imports are unseen. */
export function coverageOf(imports: readonly Import[]): Map<string, ProgramCoverage> {
  const coverage = new Map<string, ProgramCoverage>();
  for (const item of imports) {
    if (item.state === 'staging' || item.content === 'payouts') continue;
    const { coversTo, clicks } = coverage.get(item.programId) ?? { coversTo: null, clicks: [] };
    if (item.content === 'clicks') {
      coverage.set(item.programId, {
        coversTo,
        clicks: [...clicks, { from: item.coversFrom, to: item.coversTo }],
      });
    } else {
      const latest = coversTo !== null && coversTo > item.coversTo ? coversTo : item.coversTo;
      coverage.set(item.programId, { coversTo: latest, clicks });
    }
  }
  return coverage;
}

/**
 * The days that each program's published imports of commissions cover. One that is being published or
 * undone covers nothing yet, so that totals move once, when it is done.
 */
export function commissionDays(imports: readonly Import[]): Map<string, DayRange[]> {
  const done = imports.filter((item) => item.state === 'published' && item.content === 'commissions');
  const byProgram = [...Map.groupBy(done, (item) => item.programId)];
  return new Map(
    byProgram.map(([id, items]) => [id, items.map((item) => ({ from: item.coversFrom, to: item.coversTo }))]),
  );
}

/** The days for which it is known now what came in. */
export async function readHistory(db: LongtailDb): Promise<History> {
  return historyOf(...(await Promise.all([db.imports.toArray(), db.spreadsheets.toArray()])));
}

/** The same from rows already read. */
export function historyOf(
  imports: readonly Import[],
  spreadsheets: readonly Pick<SpreadsheetImport, 'id' | 'asOf'>[],
): History {
  return Object.fromEntries([
    ...[...commissionDays(imports)].map(([id, days]) => [id, joined(days, QUIET_DAYS.commissions)]),
    ...spreadsheets.map(({ id, asOf }) => [id, [{ from: asOf, to: asOf }]]),
  ]);
}
