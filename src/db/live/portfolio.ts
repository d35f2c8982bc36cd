import type { Day } from '@/core/calendar.ts';
import { paidInMoney } from '@/core/programs/program.ts';
import { assemblePortfolio } from '@/core/returns/assemble.ts';
import type { Portfolio } from '@/core/returns/portfolio.ts';
import { workOnArticles } from '@/core/time/entry.ts';
import { readArticles } from '../articles.ts';
import { coverageOf } from '../coverage.ts';
import type { LongtailDb } from '../database.ts';
import { areFiguresStale } from '../figures.ts';
import { readOpenings } from '../opening.ts';
import { readRates } from '../rates.ts';
import { readSettings } from '../settings.ts';
import { readTimeEntries } from '../time.ts';

/** What every surface shows, from rollups and stored figures: no single rows are read, and no referrals. */
export async function readPortfolio(db: LongtailDb, asOf: Day): Promise<Portfolio> {
  const [settings, programs, imports, articles, links, allRollups] = await Promise.all([
    readSettings(db),
    db.programs.toArray(),
    db.imports.toArray(),
    readArticles(db),
    db.links.toArray(),
    db.rollups.toArray(),
  ]);
  const rollups = paidInMoney(programs, allRollups);
  const [timeEntries, costs, viewTotals, figures, figuresStale] = await Promise.all([
    readTimeEntries(db).then(workOnArticles),
    db.costs.toArray(),
    db.viewTotals.toArray(),
    db.figures.toArray(),
    areFiguresStale(db, asOf),
  ]);
  const opening = await readOpenings(db, { articles, programs, imports, rollups });
  const rates = await readRates(db, settings.currency, [rollups, opening.figures.rollups, costs]);
  return assemblePortfolio({
    asOf,
    currency: settings.currency,
    rates,
    hourlyRateTarget: settings.hourlyRateTarget,
    programs,
    coverage: coverageOf(imports),
    articles,
    links: links.filter(({ goneAt }) => goneAt === null),
    rollups: opening.rollups,
    opening: opening.figures,
    timeEntries: [...timeEntries, ...opening.hoursBeyond(timeEntries)],
    costs,
    viewTotals,
    figures,
    figuresStale,
    unfinishedImports: imports.filter((item) => item.state !== 'published').map((item) => item.fileName),
    leftOut: [...db.leftOut.keys()],
  });
}
