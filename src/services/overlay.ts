import type { Day } from '@/core/calendar.ts';
import type { BasisPart } from '@/core/returns/basis.ts';
import { isMostlyEstimated, shareOfTarget } from '@/core/returns/hourly.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { withoutUnfit } from '@/db/unfit.ts';
import type { OverlayWords } from '@/messaging/overlay-words.ts';
import type { FigureSpread, OverlayFigures } from '@/messaging/protocol.ts';
import type { Clock } from '@/platform/clock.ts';
import { type AttentionTexts, dayText, overlayAttention } from './overlay-attention.ts';
import { overlayTips } from './overlay-tips.ts';
import { overlayTimer } from './sensing/overlay-timer.ts';
import { todayOf } from './today.ts';

/** What the overlay says, in one language and written as in one locale. */
export type OverlayTexts = {
  words: OverlayWords;
  notes: {
    finishing: string;
    noStatement: string;
    computing: string;
    basis(part: BasisPart, formatDay: (day: Day) => string): string;
    apart(currencies: string): string;
    costsApart(currencies: string): string;
    mostlyEstimated: string;
    noHours: string;
  };
  attention: AttentionTexts;
  locale: string;
};

const unknown: FigureSpread = { p10: null, p50: null, p90: null, mean: null };

/** The few numbers of one article that its own page may show; null for an article that is not stored. */
export async function overlayFigures(
  db: LongtailDb,
  clock: Clock,
  publicationId: string,
  hiddenAmounts: boolean,
  texts: OverlayTexts,
): Promise<OverlayFigures | null> {
  const publication = await db.publications.get(publicationId);
  if (!publication) return null;
  const today = await todayOf(db, clock);
  const portfolio = await withoutUnfit(db, () => readPortfolio(db, today));
  const row = portfolio.articles.find((item) => item.article.id === publication.articleId);
  if (!row) return null;
  return {
    currency: portfolio.currency,
    toDate: row.commissions?.toDate ?? null,
    pending: row.commissions?.pending ?? null,
    projected: { ...spread(row.figures?.headline), months: 24 },
    lifetime: spread(row.figures?.lifetime),
    hours: row.time?.hours ?? null,
    hourlyRate: row.effectiveHourlyRate,
    shareOfTarget: shareOfTarget(row.effectiveHourlyRate, portfolio.hourlyRateTarget),
    projectedRate: spread(row.projectedHourlyRate),
    isRateEstimate: isMostlyEstimated(row.time),
    clicksByMonth: row.figures?.clicksByMonth.slice(0, 3) ?? [],
    conversions: row.figures?.conversions ?? null,
    ...overlayTips(
      row,
      portfolio.programs.map(({ program }) => program),
      publicationId,
    ),
    attention: await overlayAttention(db, row, portfolio, texts),
    timer: await overlayTimer(db, clock, publication.articleId),
    hiddenAmounts,
    notes: notesOf(row, portfolio.unfinishedImports.length > 0, texts),
    words: texts.words,
    locale: texts.locale,
  };
}

function spread(of: FigureSpread | null | undefined): FigureSpread {
  return of ? { p10: of.p10, p50: of.p50, p90: of.p90, mean: of.mean } : unknown;
}

function notesOf(row: ArticleReturns, unfinished: boolean, texts: OverlayTexts): string[] {
  const { notes: text, locale } = texts;
  const notes: string[] = [];
  if (unfinished) notes.push(text.finishing);
  if (row.commissions === null) notes.push(text.noStatement);
  else if (!row.figures) notes.push(text.computing);
  else
    notes.push(
      ...row.figures.basis.slice(0, 1).map((part) => text.basis(part, (day) => dayText(day, locale))),
    );
  const others = Object.keys(row.otherCurrencies);
  if (others.length > 0) notes.push(text.apart(others.join(', ')));
  const costs = Object.keys(row.otherCosts);
  if (costs.length > 0) notes.push(text.costsApart(costs.join(', ')));
  if (isMostlyEstimated(row.time)) notes.push(text.mostlyEstimated);
  if (row.time === null) notes.push(text.noHours);
  return notes;
}
