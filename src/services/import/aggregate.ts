import { type DayRange, firstDayOf, lastDayOf, monthOfDay, monthsFromTo } from '@/core/calendar.ts';
import { covers } from '@/core/day-ranges.ts';
import type { Commission } from '@/core/ledger/commission.ts';
import { isSettled } from '@/core/ledger/totals.ts';
import { sumByCurrency } from '@/core/money.ts';
import { type Aggregate, readAggregate } from '@/core/statements/aggregate.ts';
import { commissionDays } from '@/db/coverage.ts';
import type { LongtailDb } from '@/db/database.ts';
import { recogniseStatement } from '@/networks/registry.ts';
import { UserError } from '../error.ts';
import type { OpenStatement } from './read.ts';
import type { AggregateCheck, AggregateView } from './types.ts';

/**
 * Shows a statement of sums, compared with the single commissions of its days. Null for a statement of single rows;
 * `asSums`: the author says that an unknown one holds sums. Nothing is stored.
 */
export async function viewAggregate(
  db: LongtailDb,
  { table, fileName }: OpenStatement,
  { programId, days, asSums }: { programId: string; days: DayRange | null; asSums: boolean },
): Promise<AggregateView | null> {
  const program = await db.programs.get(programId);
  if (!program) throw new UserError('Choose the program that this statement is from.');
  const recognised = recogniseStatement(table.columns, program.network);
  const profile = recognised?.aggregate ? recognised : null;
  if (!profile && !asSums) return null;
  const aggregate = readAggregate(table, profile, program);
  return {
    ...aggregate,
    fileName,
    name: profile?.name ?? null,
    note: profile?.note ?? null,
    check: days && (await check(db, programId, days, aggregate)),
  };
}

/** The sums of the program's single commissions on these days, beside the statement's sums. */
async function check(
  db: LongtailDb,
  programId: string,
  { from, to }: DayRange,
  { sums }: Aggregate,
): Promise<AggregateCheck> {
  const months = monthsFromTo(monthOfDay(from), monthOfDay(to)).map((month) => [programId, month]);
  const imports = await db.imports.where({ programId }).toArray();
  const commissions = (await db.commissions.where('[programId+month]').anyOf(months).toArray()).filter(
    ({ day, status }) => day >= from && day <= to && isSettled(status),
  );
  const ofName = Map.groupBy(commissions, (commission) =>
    nameIn(commission, new Set(sums.map(({ name }) => name))),
  );
  return {
    from,
    to,
    isCovered: covers(commissionDays(imports).get(programId) ?? [], { from, to }),
    isMonth: from === firstDayOf(monthOfDay(from)) && to === lastDayOf(monthOfDay(from)),
    total: sumByCurrency(commissions),
    byName: Object.fromEntries([...ofName].map(([name, own]) => [name, sumByCurrency(own)])),
  };
}

/** What the statement calls the row's own sub-ID, link or product; '' where it names none of them. */
function nameIn({ subId, link, product }: Commission, names: ReadonlySet<string>): string {
  return [subId, link, product].find((value) => value !== null && names.has(value)) ?? '';
}
