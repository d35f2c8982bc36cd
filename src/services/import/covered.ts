import type { Day } from '@/core/calendar.ts';
import type { NormalisedStatement } from '@/core/statements/normalise.ts';
import { coverageOf } from '@/db/coverage.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { Coverage } from './types.ts';

type Reach = {
  /** What the author says. */
  given: Partial<Coverage>;
  /** The day up to which a statement that restates others reaches: see `reachOf`. */
  reach: Day | null;
  today: Day;
};

/** The days that a statement covers: those given, else from its first to its last row, but no later than today. */
export function coveredDays(
  { coversFrom, coversTo, transfers }: NormalisedStatement,
  { given, reach, today }: Reach,
): { coversFrom: Day | null; coversTo: Day | null } {
  const days = transfers.map(({ day }) => day).sort();
  const last = [coversTo ?? days.at(-1), reach].filter((day) => day != null);
  const upTo = (day: Day | undefined) => (day !== undefined && day > today ? today : (day ?? null));
  return {
    coversFrom: given.coversFrom ?? upTo(coversFrom ?? days.at(0)),
    coversTo: given.coversTo ?? upTo(last.sort().at(-1)),
  };
}

/** The day up to which a program's commissions are known; null where they aren't. */
export async function reachOf(db: LongtailDb, programId: string): Promise<Day | null> {
  const imports = await db.imports.where({ programId }).toArray();
  return coverageOf(imports).get(programId)?.coversTo ?? null;
}
