import type { Commission } from '@/core/ledger/commission.ts';
import { withColumn } from '@/core/statements/apply-profile.ts';
import { keysOfId } from '@/core/statements/identity.ts';
import type { LongtailDb } from '@/db/database.ts';
import type { Recognised } from './recognise.ts';

const DAY = 'Day in an earlier statement';
const KIND = 'Kind in an earlier statement';

/**
 * A statement that restates rows of another one, with the kind of each row that is known from there, and its
 * day if the statement has no dates. All other rows stay as the profile reads them: they are asked about, or
 * are errors.
 */
export async function withKnownRows(
  db: LongtailDb,
  programId: string,
  recognised: Recognised,
): Promise<Recognised> {
  const { table, profile, mapping } = recognised;
  const cellsOf = (column: string | null | undefined) => {
    const index = column ? table.columns.indexOf(column) : -1;
    return table.rows.map(({ cells }) => cells[index] ?? '');
  };
  if (!profile?.restates || !mapping.externalId) return recognised;
  const known = await commissionsOfIds(db, programId, cellsOf(mapping.externalId));
  if (known.every((commission) => commission === undefined)) return recognised;
  const stated = cellsOf(mapping.kind);
  const kinds = known.map((commission, row) => commission?.kind ?? stated[row] ?? '');
  const withKinds = withColumn(table, KIND, kinds);
  if (mapping.date) return { profile, table: withKinds, mapping: { ...mapping, kind: KIND } };
  const days = known.map((commission) => commission?.day ?? '');
  return {
    profile,
    table: withColumn(withKinds, DAY, days),
    mapping: { ...mapping, kind: KIND, date: DAY },
  };
}

/** The commission that each id names; undefined where none, or only a correction, does. */
async function commissionsOfIds(
  db: LongtailDb,
  programId: string,
  ids: readonly string[],
): Promise<(Commission | undefined)[]> {
  const keys = ids.map((id) => (id === '' ? [] : keysOfId(programId, id)));
  const found = (await db.commissions.bulkGet([...new Set(keys.flat())])).filter(
    (item) => item !== undefined,
  );
  const byKey = new Map(found.filter(({ kind }) => kind !== 'adjustment').map((item) => [item.key, item]));
  return keys.map((own) => own.map((key) => byKey.get(key)).find((item) => item !== undefined));
}
