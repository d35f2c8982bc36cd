import { monthOfDay } from '@/core/calendar.ts';
import type { Commission } from '@/core/ledger/commission.ts';
import { isSettled } from '@/core/ledger/totals.ts';
import { paidInMoney } from '@/core/programs/program.ts';
import { convertAll } from '@/core/rates/convert.ts';
import { rateFinder } from '@/core/rates/find.ts';
import { reachedByAll } from '@/core/returns/held.ts';
import { isSameHistory } from '@/core/returns/history.ts';
import { PORTFOLIO } from '@/core/returns/inputs.ts';
import { coverageOf, historyOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import { readRates } from '../rates.ts';
import { readSettings } from '../settings.ts';
import type { KeptForecasts } from './types.ts';

/**
 * The kept forecasts that can be compared with what came, and the commissions dated after the day up to which
 * they are judged, in the display currency. A forecast made before older days became known can't be compared:
 * what was learnt about those days would seem to have come since.
 */
export async function readKeptForecasts(db: LongtailDb): Promise<KeptForecasts> {
  const [all, programs, imports, spreadsheets, { currency }] = await Promise.all([
    db.monthForecasts.toArray(),
    db.programs.toArray(),
    db.imports.toArray(),
    db.spreadsheets.toArray(),
    readSettings(db),
  ]);
  const history = historyOf(imports, spreadsheets);
  const { kept = [], outgrown = [] } = Object.groupBy(all, (each) =>
    isSameHistory(each.history, history, each.madeOn) ? 'kept' : 'outgrown',
  );
  const left = outgrown.filter(({ articleId }) => articleId === PORTFOLIO).length;
  const coverage = coverageOf(imports);
  const until = reachedByAll(
    programs.map((program) => ({ program, coversTo: coverage.get(program.id)?.coversTo ?? null })),
  );
  if (kept.length === 0 || until === null) return { kept, outgrown: left, later: [] };
  const recent = await Promise.all(
    programs.map(({ id }) =>
      db.commissions
        .where('[programId+month]')
        .between([id, monthOfDay(until)], [id, '\uffff'])
        .filter((commission) => commission.day > until && isInFigures(commission))
        .toArray(),
    ),
  );
  const later = paidInMoney(programs, recent.flat());
  const finder = rateFinder(await readRates(db, currency, [later]), currency);
  const converted = convertAll(later, currency, finder, ({ month, articleId, key }) => ({
    month,
    path: [articleId ?? '', month, key],
  }));
  return { kept, outgrown: left, later: converted.filter((commission) => commission.currency === currency) };
}

function isInFigures({ status }: Commission): boolean {
  return isSettled(status) || status === 'pending' || status === 'held';
}
