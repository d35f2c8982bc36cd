import { attributionOf } from '@/core/attribution/ladder.ts';
import { looseGroups } from '@/core/attribution/loose.ts';
import { suggestArticles } from '@/core/attribution/suggest.ts';
import { byDay } from '@/core/ledger/order.ts';
import type { Program } from '@/core/programs/program.ts';
import type { Referral } from '@/core/referrals/referral.ts';
import { readArticles } from '../articles.ts';
import type { LongtailDb } from '../database.ts';
import { evidenceFor } from '../derived/evidence.ts';
import { readOpenings } from '../opening.ts';
import type { Decision } from '../rows.ts';
import type { AttributionConflict, Loose, LooseGroupView, TieView } from './types.ts';

/**
 * What belongs to no article, with guesses, and rows that name another article than their referral's. Of the
 * commissions no others are read than the unattributed and those of referrals with such rows.
 */
export async function readLoose(db: LongtailDb): Promise<Loose> {
  const [programs, articles, links, imports, rollups, decisions] = await Promise.all([
    db.programs.toArray(),
    readArticles(db),
    db.links.toArray(),
    db.imports.toArray(),
    db.rollups.toArray(),
    db.decisions.toArray(),
  ]);
  const { adds } = await readOpenings(db, { articles, programs, imports, rollups });
  const conflicting = await db.referrals.orderBy('conflicts').distinct().toArray();
  const groups: LooseGroupView[] = [];
  const conflicts: AttributionConflict[] = [];
  for (const program of programs) {
    const loose = (await db.commissions.where({ looseIn: program.id }).toArray()).filter(adds);
    const evidence = await evidenceFor(db, program, loose);
    const clicks = loose.length === 0 ? [] : await db.clickDays.where({ programId: program.id }).toArray();
    for (const group of looseGroups(loose)) {
      const match = group.tie?.field === 'subId' ? evidence.bySubId(group.tie.value) : undefined;
      const rivals = match && 'conflict' in match ? match.conflict : [];
      const suggestions = suggestArticles(group, { program, articles, links, rivals, clicks });
      groups.push({ ...group, program: program.name, suggestions });
    }
    const own = conflicting.filter(({ programId }) => programId === program.id);
    conflicts.push(...(await readConflicts(db, program, own)));
  }
  const size = ({ amounts }: LooseGroupView) => Math.max(...Object.values(amounts).map(Math.abs));
  return {
    groups: groups.toSorted((a, b) => size(b) - size(a)),
    conflicts,
    ties: tiesOf(decisions, programs),
  };
}

function tiesOf(decisions: readonly Decision[], programs: readonly Program[]): TieView[] {
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return decisions
    .flatMap((each) => {
      if (each.type !== 'tie') return [];
      const { id, programId, field, value, articleId, decidedAt } = each;
      const program = names.get(programId) ?? '';
      return [{ id, programId, program, field, value, articleId, decidedAt }];
    })
    .sort((a, b) => b.decidedAt - a.decidedAt);
}

async function readConflicts(
  db: LongtailDb,
  program: Program,
  referrals: readonly Referral[],
): Promise<AttributionConflict[]> {
  if (referrals.length === 0) return [];
  const ids = referrals.map(({ id }) => id);
  const commissions = await db.commissions.where('referralId').anyOf(ids).toArray();
  const rows = Map.groupBy(commissions, (commission) => commission.referralId);
  const evidence = await evidenceFor(db, program, commissions);
  return referrals.flatMap(({ id, customer, articleId, attribution, conflicts }) => {
    const own = (rows.get(id) ?? []).toSorted(byDay);
    const others = own
      .filter((row) => conflicts.includes(row.key))
      .flatMap((row) => attributionOf(row, evidence) ?? []);
    if (articleId === null || attribution === null) return [];
    const otherIds = [...new Set(others.map((other) => other.articleId))];
    const keys = own.map((row) => row.key);
    return [
      {
        id,
        programId: program.id,
        program: program.name,
        customer,
        articleId,
        attribution,
        keys,
        otherIds,
        rows: conflicts.length,
      },
    ];
  });
}
