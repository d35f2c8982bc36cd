import { keyOf, stableHash } from '@/core/ids.ts';
import type { Program } from '@/core/programs/program.ts';
import { reconcileProgram } from '@/core/referrals/reconcile-program.ts';
import { commissionDays, coverageOf } from './coverage.ts';
import type { LongtailDb } from './database.ts';
import type { OwedPayments } from './rows.ts';

/**
 * Counts what each program owes by its terms again, where its terms, statements or referrals have changed
 * since: screens that only say how much read no row of the ledger.
 */
export async function refreshOwed(db: LongtailDb): Promise<void> {
  await db.transaction(
    'rw',
    [db.owed, db.programs, db.imports, db.referrals, db.commissions, db.decisions],
    async () => {
      const programs = await db.programs.toArray();
      const known = new Map((await db.owed.toArray()).map((owed) => [owed.programId, owed]));
      const ids = new Set(programs.map(({ id }) => id));
      await db.owed.bulkDelete([...known.keys()].filter((id) => !ids.has(id)));
      for (const program of programs) {
        const basis = await basisOf(db, program);
        if (known.get(program.id)?.basis !== basis) await db.owed.put(await owedBy(db, program, basis));
      }
    },
  );
}

/** All that decides what is owed, in short. */
async function basisOf(db: LongtailDb, program: Program): Promise<string> {
  const imports = await db.imports.where({ programId: program.id }).toArray();
  const decisions = await db.decisions.where({ programId: program.id }).toArray();
  const statements = imports.map(({ id, coversFrom, coversTo, state, cursor }) =>
    keyOf(id, coversFrom, coversTo, state, cursor),
  );
  const grouped = decisions.flatMap((item) =>
    item.type === 'together' ? [keyOf(item.id, item.decidedAt)] : [],
  );
  return stableHash(JSON.stringify([program, statements.sort(), grouped.sort()]));
}

async function owedBy(db: LongtailDb, program: Program, basis: string): Promise<OwedPayments> {
  const { id: programId } = program;
  const [imports, referrals, commissions] = await Promise.all([
    db.imports.where({ programId }).toArray(),
    db.referrals.where({ programId }).toArray(),
    db.commissions.where({ programId }).toArray(),
  ]);
  const to = coverageOf(imports).get(programId)?.coversTo;
  if (!to) return { programId, basis, payments: 0, amounts: {} };
  const days = commissionDays(imports).get(programId) ?? [];
  const { owedPayments, owed } = reconcileProgram(program, referrals, commissions, { days, to });
  return { programId, basis, payments: owedPayments, amounts: owed };
}
