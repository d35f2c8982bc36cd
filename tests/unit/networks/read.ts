import { readFileSync } from 'node:fs';
import type { Program } from '@/core/programs/program.ts';
import { applyProfile } from '@/core/statements/apply-profile.ts';
import { decodeStatement } from '@/core/statements/decode.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable, type StatementTable } from '@/core/statements/table.ts';
import { recogniseStatement } from '@/networks/registry.ts';
import { context } from '../core/statements/programs.ts';

export const dir = 'tests/fixtures/reports';
/** A sample report as a table. */
export const tableOf = (file: string) => readTable(decodeStatement(readFileSync(`${dir}/${file}`)).text);

/** Reads a statement as an import does: by its profile, then what is given, then guesses. */
export function read(table: StatementTable, program: Program, given: PartialMapping = {}) {
  const profile = recogniseStatement(table.columns, program.network);
  const applied = profile ? applyProfile(table, profile, program) : { table, mapping: {} };
  const { mapping, questions } = guessMapping(applied.table, given, program, applied.mapping);
  const timesIn = profile?.timeZone ?? null;
  const statement = () =>
    normaliseRows(applied.table, mapping, { ...context, currency: program.currency, timesIn });
  return { profile, questions, statement };
}
