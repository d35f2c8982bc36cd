import { viewsDrop } from '@/core/articles/views-drop.ts';
import { addDays, type Day } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { isStatementDue } from '@/core/returns/attention.ts';
import type { ArticleReturns, Portfolio } from '@/core/returns/portfolio.ts';
import type { LongtailDb } from '@/db/database.ts';
import { readDrafts } from '@/db/live/sensing.ts';

/** What is said about an article that needs its author, in one language. */
export type AttentionTexts = {
  /** Hours of a draft at a site that probably became this article. */
  unbound(hours: string, site: string): string;
  /** A program whose last statement reaches a day that is long ago. */
  due(program: string, day: string): string;
  /** A program without any statement. */
  never(program: string): string;
  /** Views of four weeks against the four before. */
  viewsFell(from: string, to: string): string;
};

/** As far back as `viewsDrop` looks, days. */
const VIEWS_BACK = 100;
/** Less than this is not worth a question, seconds. */
const LEAST_UNBOUND = 60;

/** What needs the author about one article, besides its links: one sentence each. */
export async function overlayAttention(
  db: LongtailDb,
  row: ArticleReturns,
  portfolio: Portfolio,
  { attention: text, locale }: { attention: AttentionTexts; locale: string },
): Promise<string[]> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const drafts = (await readDrafts(db)).filter(
    ({ suggestion, seconds }) => suggestion?.articleId === row.article.id && seconds >= LEAST_UNBOUND,
  );
  const drop = viewsDrop(await viewsOf(db, row, portfolio.asOf), portfolio.asOf);
  return [
    ...drafts.map(({ seconds, place }) =>
      text.unbound(number.format(seconds / 3600), URL.parse(place)?.host ?? place),
    ),
    ...oldStatements(row, portfolio, text, locale),
    ...(drop ? [text.viewsFell(number.format(drop.earlier), number.format(drop.recent))] : []),
  ];
}

/** The programs whose links stand in the article. Without any statement at all, another note says so. */
function oldStatements(
  { links }: ArticleReturns,
  { programs, asOf }: Portfolio,
  text: AttentionTexts,
  locale: string,
): string[] {
  const linked = new Set(links.map(({ programId }) => programId));
  const hasAny = programs.some(({ coversTo }) => coversTo !== null);
  return programs
    .filter((item) => linked.has(item.program.id) && isStatementDue(item, asOf))
    .flatMap(({ program, coversTo }) => {
      if (coversTo === null) return hasAny ? [text.never(program.name)] : [];
      return [text.due(program.name, dayText(coversTo, locale))];
    });
}

/** A day as the author reads it. */
export function dayText(day: Day, locale: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, { dateStyle: 'medium' });
}

/** Daily views at all publications, added up by day. */
async function viewsOf(db: LongtailDb, { article }: ArticleReturns, today: Day) {
  const from = addDays(today, -VIEWS_BACK);
  const found = await Promise.all(
    article.publications.map(({ id }) =>
      db.views.where('id').between(keyOf(id, from), keyOf(id, today), true, true).toArray(),
    ),
  );
  return found.flat();
}
