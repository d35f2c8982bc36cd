import { keyOf, stableHash } from '@/core/ids.ts';
import type { Program } from '@/core/programs/program.ts';
import { reconcileProgram } from '@/core/referrals/reconcile-program.ts';
import type { Import } from '@/core/statements/row.ts';
import { commissionDays, coverageOf } from './coverage.ts';
import type { LongtailDb } from './database.ts';
import type { Decision, OwedPayments } from './rows.ts';

/**
 * Recounts what each program owes by its terms if the terms, statements or referrals have changed. Screens that
 * only show how much then need no ledger rows.
 */
export async function refreshOwed(db: LongtailDb): Promise<void> {
  await db.transaction(
    'rw',
    [db.owed, db.programs, db.imports, db.referrals, db.commissions, db.decisions],
    async () => {
      const [programs, known, imports, together] = await Promise.all([
        db.programs.toArray(),
        db.owed.toArray(),
        db.imports.toArray(),
        db.decisions.where({ type: 'together' }).toArray(),
      ]);
      const [ids, basisNow] = [new Set(programs.map(({ id }) => id)), new Map(known.map(basisOfRow))];
      await db.owed.bulkDelete([...basisNow.keys()].filter((id) => !ids.has(id)));
      for (const program of programs) {
        const own = imports.filter(({ programId }) => programId === program.id);
        const grouped = together.filter((item) => 'programId' in item && item.programId === program.id);
        const basis = basisOf(program, own, grouped);
        if (basisNow.get(program.id) !== basis) await db.owed.put(await owedBy(db, program, own, basis));
      }
    },
  );
}

function basisOfRow({ programId, basis }: OwedPayments): [string, string] {
  return [programId, basis];
}

/** A short fingerprint of everything that decides what is owed. */
function basisOf(program: Program, imports: readonly Import[], together: readonly Decision[]): string {
  const statements = imports.map(({ id, coversFrom, coversTo, state, cursor }) =>
    keyOf(id, coversFrom, coversTo, state, cursor),
  );
  const grouped = together.map(({ id, decidedAt }) => keyOf(id, decidedAt));
  return stableHash(JSON.stringify([program, statements.sort(), grouped.sort()]));
}

async function owedBy(
  db: LongtailDb,
  program: Program,
  imports: readonly Import[],
  basis: string,
): Promise<OwedPayments> {
  const { id: programId } = program;
  const [referrals, commissions] = await Promise.all([
    db.referrals.where({ programId }).toArray(),
    db.commissions.where({ programId }).toArray(),
  ]);
  const to = coverageOf(imports).get(programId)?.coversTo;
  if (!to) return { programId, basis, payments: 0, amounts: {} };
  const days = commissionDays(imports).get(programId) ?? [];
  const { owedPayments, owed } = reconcileProgram(program, referrals, commissions, { days, to });
  return { programId, basis, payments: owedPayments, amounts: owed };
}
