import type { Program } from '@/core/programs/program.ts';
import { applyProfile } from '@/core/statements/apply-profile.ts';
import { StatementError } from '@/core/statements/error.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import type { StatementProfile } from '@/core/statements/profile.ts';
import type { StatementTable } from '@/core/statements/table.ts';
import { recogniseStatement } from '@/networks/registry.ts';

export type Recognised = {
  /** With the columns that its profile adds. */
  table: StatementTable;
  profile: StatementProfile | null;
  /** What the profile settles. */
  mapping: PartialMapping;
};

/**
 * A statement as the profile of its network reads it, if one knows it. Throws StatementError
 * `aggregate` for sums over a period, which must not be added to single commissions.
 */
export function recognised(table: StatementTable, program: Program): Recognised {
  const profile = recogniseStatement(table.columns, program.network);
  if (!profile) return { table, profile, mapping: {} };
  if (profile.aggregate)
    throw new StatementError('aggregate', `This is ${profile.name}. ${profile.note ?? ''}`);
  return { profile, ...applyProfile(table, profile, program) };
}
