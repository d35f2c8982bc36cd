import { clueKey, clueValue, pageKeys, type TieField } from '@/core/attribution/clues.ts';
import type { LongtailDb } from '../database.ts';
import { derive } from './derive.ts';

/** Values whose meaning may have changed: a new link, page, rule, or a decision of the author. */
export type ChangedClues = Partial<Record<TieField, readonly string[]>> & { pages?: readonly string[] };

/** Derives again the rows of every program that carry some values. Must run inside the transaction of the change. */
export async function deriveClues(db: LongtailDb, changed: ChangedClues): Promise<void> {
  const values = await changedValues(db, changed);
  for (const programId of await db.programs.toCollection().primaryKeys()) {
    const clues = values.map(([field, value]) => clueKey(programId, field, value));
    const rows = await db.importRows.where('clues').anyOf(clues).primaryKeys();
    const [groups, keys] = [rows.map(([, group]) => group), rows.map(([, , key]) => key)];
    if (rows.length > 0) await derive(db, programId, { keys, groups });
  }
}

async function changedValues(
  db: LongtailDb,
  { pages = [], subId = [], coupon = [], link = [] }: ChangedClues,
): Promise<(readonly [TieField | 'page', string])[]> {
  const keys = [...new Set(pages.flatMap(pageKeys))];
  // A rule changes its meaning once the page that it names is known.
  const rules = keys.length > 0 ? await db.rules.where('page').anyOf(keys).toArray() : [];
  const tied: Record<TieField, readonly string[]> = {
    subId: [...subId, ...rules.map((rule) => rule.subId)],
    coupon,
    link,
  };
  const of = (field: TieField) => tied[field].map((value) => [field, clueValue(field, value)] as const);
  return [...of('subId'), ...of('coupon'), ...of('link'), ...keys.map((value) => ['page', value] as const)];
}
