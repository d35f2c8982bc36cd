import type { Day } from '@/core/calendar.ts';
import type { Spread } from '@/core/projection/types.ts';
import { basisSentence } from '@/core/returns/basis.ts';
import { isMostlyEstimated } from '@/core/returns/hourly.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import type { FigureSpread, OverlayFigures } from '@/messaging/protocol.ts';
import type { Clock } from '@/platform/clock.ts';
import { todayOf } from './figures.ts';
import { overlayTips } from './overlay-tips.ts';

const unknown: FigureSpread = { p10: null, p50: null, p90: null, mean: null };

/** The few numbers of one article that its own page may show; null for an article that is not stored. */
export async function overlayFigures(
  db: LongtailDb,
  clock: Clock,
  publicationId: string,
  hiddenAmounts: boolean,
): Promise<OverlayFigures | null> {
  const publication = await db.publications.get(publicationId);
  if (!publication) return null;
  const portfolio = await readPortfolio(db, await todayOf(db, clock));
  const row = portfolio.articles.find((item) => item.article.id === publication.articleId);
  if (!row) return null;
  const imported =
    portfolio.programs.some((program) => program.coversTo !== null) ||
    row.openings.some((opening) => opening.state === 'counts');
  return {
    currency: portfolio.currency,
    toDate: imported ? row.commissions.toDate : null,
    pending: imported ? row.commissions.pending : null,
    projected: { ...spread(row.figures?.headline), months: 24 },
    lifetime: spread(row.figures?.lifetime),
    hours: row.time?.hours ?? null,
    hourlyRate: imported ? row.effectiveHourlyRate : null,
    clicksByMonth: row.figures?.clicksByMonth.slice(0, 3) ?? [],
    conversions: row.figures?.conversions ?? null,
    ...overlayTips(
      row,
      portfolio.programs.map(({ program }) => program),
      publicationId,
    ),
    hiddenAmounts,
    notes: notesOf(row, imported, portfolio.unfinishedImports.length > 0),
  };
}

/** A day as the reader's locale writes it. */
function localDay(day: Day): string {
  return Temporal.PlainDate.from(day).toLocaleString(undefined, { dateStyle: 'medium' });
}

function spread(of: Spread | null | undefined): FigureSpread {
  return of ? { p10: of.p10, p50: of.p50, p90: of.p90, mean: of.mean } : unknown;
}

function notesOf(row: ArticleReturns, imported: boolean, unfinished: boolean): string[] {
  const notes: string[] = [];
  if (unfinished) notes.push('An import is finishing: figures may still move.');
  if (!imported) notes.push('No statement of commissions imported yet.');
  else if (!row.figures) notes.push('The projection is being made.');
  else notes.push(...row.figures.basis.slice(0, 1).map((part) => basisSentence(part, localDay)));
  const others = Object.keys(row.otherCurrencies);
  if (others.length > 0) notes.push(`Commissions in ${others.join(', ')} stand apart: no rate is known.`);
  const costs = Object.keys(row.otherCosts);
  if (costs.length > 0)
    notes.push(`Costs in ${costs.join(', ')} have no rate: the hourly rate is not known.`);
  if (isMostlyEstimated(row.time)) notes.push('More than half of its hours are estimates.');
  if (row.time === null) notes.push('No hours logged: the hourly rate is not known.');
  return notes;
}
