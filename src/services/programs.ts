import { type Program, programSchema } from '@/core/programs/program.ts';
import type { LongtailDb } from '@/db/database.ts';
import { deriveProgram } from '@/db/derived/rebuild.ts';
import { changeData } from '@/db/transaction.ts';
import { UserError } from './error.ts';

/** The author's affiliate programs. A change derives the program's commissions and referrals again. */
export function createProgramsService(db: LongtailDb) {
  return {
    async save(input: Program): Promise<void> {
      const program = programSchema.parse(input);
      await changeData(db, async () => {
        const namesake = await db.programs.where({ name: program.name }).first();
        if (namesake && namesake.id !== program.id) {
          throw new UserError(
            `There is a program named "${program.name}" already. Give this one another name.`,
          );
        }
        await db.programs.put(program);
        await deriveProgram(db, program.id);
      });
    },
    /** Refuses while it has imports or spreadsheets, so that no earnings are deleted with a program. */
    async remove(programId: string): Promise<void> {
      await changeData(db, async () => {
        const imports = await db.imports.where({ programId }).count();
        if (imports > 0)
          throw new UserError(`Undo its imports (${imports}) first: they hold what the program paid.`);
        const spreadsheets = await spreadsheetsOf(db, programId);
        if (spreadsheets.size > 0)
          throw new UserError(
            `Undo its spreadsheets (${spreadsheets.size}) first: they hold what the program paid.`,
          );
        await db.decisions.where({ programId }).delete();
        await db.mappings.filter((item) => item.programId === programId).delete();
        await db.programs.delete(programId);
      });
    },
  };
}

/** Spreadsheets of the program as a whole, and those with a row that names it. */
async function spreadsheetsOf(db: LongtailDb, programId: string): Promise<Set<string>> {
  const isOf = (item: { programId: string | null }) => item.programId === programId;
  const whole = await db.spreadsheets.filter(isOf).primaryKeys();
  const rows = await db.openingBalances.filter(isOf).toArray();
  return new Set([...whole, ...rows.map(({ importId }) => importId)]);
}
