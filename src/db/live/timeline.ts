import { articleView } from '@/core/articles/view.ts';
import { type Day, dayOfInstant } from '@/core/calendar.ts';
import type { Rollup } from '@/core/ledger/commission.ts';
import { isSettled } from '@/core/ledger/totals.ts';
import { payerOf, programsByArticle } from '@/core/links/affiliate.ts';
import { firstReadings, linkEvents } from '@/core/links/history.ts';
import { paidInMoney } from '@/core/programs/program.ts';
import { inDisplayCurrency } from '@/core/rates/convert.ts';
import { articleTimeline } from '@/core/returns/article-timeline.ts';
import { sum } from '@/core/sums.ts';
import { workOnArticles } from '@/core/time/entry.ts';
import { readArticles } from '../articles.ts';
import { coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import { readOpenings } from '../opening.ts';
import { readRates } from '../rates.ts';
import { readSettings } from '../settings.ts';
import { readTimeEntries } from '../time.ts';
import type { TimelineView } from './types.ts';

/** What is known about one article month by month. Only its own rollups, clicks and referrals are read. */
export async function readTimeline(db: LongtailDb, articleId: string, asOf: Day): Promise<TimelineView> {
  const [settings, programs, imports, article, publications, links, clicks, referrals, entries] =
    await Promise.all([
      readSettings(db),
      db.programs.toArray(),
      db.imports.toArray(),
      db.articles.get(articleId),
      db.publications.where({ articleId }).toArray(),
      db.links.where({ articleId }).toArray(),
      db.clickDays.where({ articleId }).toArray(),
      db.referrals.where({ articleId }).toArray(),
      readTimeEntries(db).then(workOnArticles),
    ]);
  const money = await readMoney(db, articleId, settings.currency);
  const paid = links.filter((link) => payerOf(link, programs) !== null);
  const ids = programsByArticle(programs, [...money.rollups, ...clicks], links).get(articleId) ?? new Set();
  const coverage = [...coverageOf(imports)].filter(([id]) => ids.has(id)).map(([, reach]) => reach);
  const events = linkEvents(paid);
  const isFirst = firstReadings(events);
  const view = article && articleView(article, publications);
  const months = articleTimeline({
    asOf,
    currency: settings.currency,
    publishedOn: view?.publishedOn ?? null,
    rollups: money.rollups,
    clicks,
    coversTo:
      coverage
        .flatMap(({ coversTo }) => coversTo ?? [])
        .sort()
        .at(-1) ?? null,
    clicked: coverage.flatMap((reach) => reach.clicks),
    referrals: paidInMoney(programs, referrals),
    work: [...entries, ...money.hoursBeyond(entries)].filter((entry) => entry.articleId === articleId),
    edits: events.filter((event) => !isFirst(event)).map(({ at }) => dayOfInstant(at, settings.timeZone)),
  });
  return { months, leftOut: money.leftOut };
}

/**
 * An article's rollups in the display currency, including the totals that spreadsheets give for a month.
 * Rollups of other articles are read only if spreadsheets or rates may affect all of them.
 */
async function readMoney(db: LongtailDb, articleId: string, currency: string) {
  const [programs, imports, own, balances] = await Promise.all([
    db.programs.toArray(),
    db.imports.toArray(),
    db.rollups.where({ articleId }).toArray(),
    db.openingBalances.count(),
  ]);
  const isAlone = balances === 0 && own.every((rollup) => rollup.currency === currency);
  const [all, articles] = isAlone ? [own, []] : await Promise.all([db.rollups.toArray(), readArticles(db)]);
  const rollups = paidInMoney(programs, all);
  const opening = await readOpenings(db, { articles, programs, imports, rollups });
  const converted = inDisplayCurrency({
    currency,
    rates: await readRates(db, currency, [rollups, opening.figures.rollups]),
    rollups: opening.rollups,
    opening: opening.figures,
    costs: [],
  });
  const isOwn = (rollup: Rollup) => rollup.articleId === articleId && rollup.currency === currency;
  const { monthly, rollups: given } = converted.opening;
  const months = new Set(monthly);
  const leftOut = given.filter((rollup) => isOwn(rollup) && !months.has(rollup) && isSettled(rollup.status));
  return {
    rollups: [...converted.rollups, ...monthly].filter(isOwn),
    hoursBeyond: opening.hoursBeyond,
    leftOut: sum(leftOut.map(({ amount }) => amount)),
  };
}
