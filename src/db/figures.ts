import type { Day } from '@/core/calendar.ts';
import { keyOf } from '@/core/ids.ts';
import { programsByArticle, programsLeft } from '@/core/links/affiliate.ts';
import { paidInMoney } from '@/core/programs/program.ts';
import { PORTFOLIO, type ReturnsInput } from '@/core/returns/inputs.ts';
import type { Figures } from '@/core/returns/portfolio.ts';
import { workOnArticles } from '@/core/time/entry.ts';
import { readArticles } from './articles.ts';
import { coverageOf } from './coverage.ts';
import type { LongtailDb } from './database.ts';
import { readOpenings } from './opening.ts';
import { readRates } from './rates.ts';
import type { ForecastMade } from './rows.ts';
import { readSettings } from './settings.ts';
import { readTimeEntries } from './time.ts';
import { dataVersion } from './transaction.ts';

export type FiguresInput = { input: ReturnsInput; version: number };

/** Everything that figures are made from, of one moment. */
export async function readFiguresInput(db: LongtailDb, asOf: Day): Promise<FiguresInput> {
  return db.transaction('r', db.tables, async () => {
    const [settings, programs, imports, articles, allRollups, allReferrals, unsettled, clickDays] =
      await Promise.all([
        readSettings(db),
        db.programs.toArray(),
        db.imports.toArray(),
        readArticles(db),
        db.rollups.toArray(),
        db.referrals.toArray(),
        db.commissions.where('status').anyOf('pending', 'held').toArray(),
        db.clickDays.toArray(),
      ]);
    const [rollups, referrals] = [paidInMoney(programs, allRollups), paidInMoney(programs, allReferrals)];
    const [viewTotals, links, timeEntries, costs, version] = await Promise.all([
      db.viewTotals.toArray(),
      db.links.toArray(),
      readTimeEntries(db).then(workOnArticles),
      db.costs.toArray(),
      dataVersion(db),
    ]);
    const { currency, hourlyRateTarget } = settings;
    const opening = await readOpenings(db, { articles, programs, imports, rollups });
    const money = [rollups, opening.figures.rollups, referrals, costs];
    const input = {
      asOf,
      currency,
      rates: await readRates(db, currency, money),
      hourlyRateTarget,
      programs,
      coverage: coverageOf(imports),
      articles,
      programsOfArticle: programsByArticle(programs, [...rollups, ...clickDays], links),
      programsLeft: programsLeft(programs, links),
      rollups: opening.rollups,
      opening: opening.figures,
      referrals,
      unsettled: paidInMoney(programs, unsettled).filter(opening.adds),
      clickDays,
      viewTotals,
      timeEntries: [...timeEntries, ...opening.hoursBeyond(timeEntries)],
      costs,
    };
    return { input, version };
  });
}

/**
 * Stores figures made from a version of the data, and keeps the forecasts in them. Nothing is written
 * when the data has moved on meanwhile; returns whether it was.
 */
export async function storeFigures(
  db: LongtailDb,
  made: readonly Figures[],
  from: FiguresInput,
): Promise<boolean> {
  return db.transaction('rw', [db.figures, db.forecastsMade, db.meta], async () => {
    if ((await dataVersion(db)) !== from.version) return false;
    await db.figures.clear();
    await db.figures.bulkPut([...made]);
    await db.forecastsMade.bulkPut(made.flatMap((figures) => forecastMade(figures, from)));
    await db.meta.put({ key: 'figuresVersion', value: from.version });
    return true;
  });
}

/** A forecast to keep: one a day for each article and for the portfolio. */
function forecastMade(figures: Figures, { input, version }: FiguresInput): ForecastMade[] {
  const { articleId, headline, lifetime } = figures;
  if (!headline || !lifetime || headline.mean === null) return [];
  const reached = [...input.coverage].flatMap(([id, { coversTo }]) =>
    coversTo ? [[id, coversTo] as const] : [],
  );
  return [
    {
      id: keyOf(input.asOf, articleId),
      articleId,
      madeOn: input.asOf,
      dataVersion: version,
      currency: input.currency,
      coversTo: Object.fromEntries(reached),
      headline,
      lifetime,
    },
  ];
}

/** True when stored figures are of another day or of older data. */
export async function areFiguresStale(db: LongtailDb, asOf: Day): Promise<boolean> {
  const [made, version, portfolio] = await Promise.all([
    db.meta.get('figuresVersion'),
    dataVersion(db),
    db.figures.get(PORTFOLIO),
  ]);
  return made?.value !== version || portfolio?.asOf !== asOf;
}
