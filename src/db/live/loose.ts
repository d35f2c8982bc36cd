import type { Clues } from '@/core/attribution/clues.ts';
import { attributionOf } from '@/core/attribution/ladder.ts';
import { type LooseGroup, type LooseItem, looseGroups, looseItems } from '@/core/attribution/loose.ts';
import { suggestArticles } from '@/core/attribution/suggest.ts';
import { byDay } from '@/core/ledger/order.ts';
import type { Program } from '@/core/programs/program.ts';
import type { Referral } from '@/core/referrals/referral.ts';
import { readArticles } from '../articles.ts';
import type { LongtailDb } from '../database.ts';
import { evidenceFor } from '../derived/evidence.ts';
import { type OpeningsRead, readOpenings } from '../opening.ts';
import type { Decision } from '../rows.ts';
import type { AttributionConflict, Loose, LooseGroupView, TieView } from './types.ts';

/**
 * What belongs to no article, with guesses, and rows that name another article than their referral's. Only
 * commissions without a referral, and those of referrals with such rows, are read.
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
  const openings = await readOpenings(db, { articles, programs, imports, rollups });
  const conflicting = await db.referrals.orderBy('conflicts').distinct().toArray();
  const groups: LooseGroupView[] = [];
  const conflicts: AttributionConflict[] = [];
  for (const program of programs) {
    const loose = looseGroups(await readItems(db, program.id, openings));
    const evidence = await evidenceFor(db, program, loose.map(cluesOf));
    const clicks = loose.length === 0 ? [] : await db.clickDays.where({ programId: program.id }).toArray();
    for (const group of loose) {
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

/** The items as stored with the referrals; if a balance includes some of the rows, made of the other rows. */
async function readItems(
  db: LongtailDb,
  programId: string,
  { adds, addsAllLoose }: Pick<OpeningsRead, 'adds' | 'addsAllLoose'>,
): Promise<LooseItem[]> {
  const referrals = await db.referrals.where('loose.programId').equals(programId).toArray();
  const orders = (await db.commissions.where({ looseIn: programId }).toArray()).filter(adds);
  if (addsAllLoose(programId)) {
    return [...referrals.flatMap(({ loose }) => loose ?? []), ...looseItems(orders)];
  }
  const ids = referrals.map(({ id }) => id);
  const rows = (await db.commissions.where('referralId').anyOf(ids).toArray()).filter(adds);
  return looseItems([...rows, ...orders]);
}

function cluesOf({ tie }: LooseGroup): Clues {
  const none = { subId: null, coupon: null, link: null, referrer: null, landingPage: null };
  return tie ? { ...none, [tie.field]: tie.value } : none;
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
