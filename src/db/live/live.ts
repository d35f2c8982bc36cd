import type { Blog } from '@/core/articles/blog.ts';
import type { Day } from '@/core/calendar.ts';
import { reconcilePayouts } from '@/core/ledger/payouts.ts';
import { isAheadStale } from '../ahead.ts';
import { readArticles } from '../articles.ts';
import { readLastCopy } from '../copies.ts';
import type { LongtailDb } from '../database.ts';
import { syncedOrigins } from '../owners.ts';
import { readSettings } from '../settings.ts';
import { SnapshotsDb } from '../snapshots.ts';
import { readSync } from '../sync.ts';
import { withoutUnfit } from '../unfit.ts';
import { readDayEarnings } from './earnings.ts';
import { readGlance } from './glance.ts';
import { readKeptForecasts } from './held.ts';
import { readLoose } from './loose.ts';
import { readPortfolio } from './portfolio.ts';
import { readProgram, readPrograms } from './programs.ts';
import { readRatesView } from './rates.ts';
import { readReaders } from './readers.ts';
import { readReferralRows, readReferrals } from './referrals.ts';
import { readDrafts, readTimer } from './sensing.ts';
import { readTimeline } from './timeline.ts';
import type { Live, RulesFileView } from './types.ts';
import { readCosts, readWork, readWorkChanges } from './work.ts';

/**
 * The queries of the screens. Dexie runs each again when what it read has changed, which is also how one that `today`
 * reads the author's time zone for follows it.
 */
export function createLive(
  db: LongtailDb,
  today: () => Day | PromiseLike<Day>,
  snapshots = new SnapshotsDb(db.name),
): Live {
  /** A database that can't be opened rejects here with its reason; later Dexie doesn't report it. */
  const opened =
    <T>(query: () => PromiseLike<T>) =>
    async (): Promise<T> => {
      await db.open();
      return withoutUnfit(db, query);
    };
  return {
    portfolio: opened(async () => readPortfolio(db, await today())),
    glance: opened(async () => readGlance(db, await today())),
    ahead: (whole) =>
      opened(async () => {
        const [made, isStale] = await Promise.all([
          db.ahead.get('ahead'),
          isAheadStale(db, await today(), whole),
        ]);
        return { made: made ?? null, isStale };
      })(),
    monthForecasts: opened(() => readKeptForecasts(db)),
    dayEarnings: (span) => opened(() => readDayEarnings(db, span))(),
    articles: opened(() => readArticles(db)),
    programs: opened(() => db.programs.toCollection().sortBy('name')),
    linksOf: (articleId) => opened(() => db.links.where({ articleId }).toArray())(),
    linkChecks: opened(() => db.linkChecks.toArray()),
    programFigures: opened(async () => readPrograms(db, await today())),
    program: (programId) => opened(async () => readProgram(db, programId, await today()))(),
    referrals: opened(async () => readReferrals(db, await today())),
    referralRows: (referralId) => opened(() => readReferralRows(db, referralId))(),
    imports: opened(async () => {
      const [imports, programs] = await Promise.all([db.imports.toArray(), db.programs.toArray()]);
      const names = new Map(programs.map((program) => [program.id, program.name]));
      return imports
        .map((item) => ({ ...item, program: names.get(item.programId) ?? '' }))
        .sort((a, b) => b.importedAt - a.importedAt);
    }),
    spreadsheets: opened(async () => {
      const [items, programs] = await Promise.all([db.spreadsheets.toArray(), db.programs.toArray()]);
      const names = new Map(programs.map((program) => [program.id, program.name]));
      return items
        .map((item) => ({ ...item, program: names.get(item.programId ?? '') ?? null }))
        .sort((a, b) => b.importedAt - a.importedAt);
    }),
    loose: opened(() => readLoose(db)),
    ruleFiles: opened(async () => {
      const files = Map.groupBy(await db.rules.toArray(), (rule) => rule.fileId);
      const views = [...files.values()].flatMap(([first, ...others]): RulesFileView[] => {
        if (!first) return [];
        const { fileId, fileName, addedAt } = first;
        return [{ fileId, fileName, addedAt, rules: others.length + 1 }];
      });
      return views.sort((a, b) => b.addedAt - a.addedAt);
    }),
    owed: opened(() => db.owed.toArray()),
    payouts: opened(async () => reconcilePayouts(await db.rollups.toArray(), await db.payouts.toArray())),
    work: opened(() => readWork(db)),
    workChanges: opened(() => readWorkChanges(db)),
    costs: opened(() => readCosts(db)),
    timer: opened(() => readTimer(db)),
    drafts: opened(() => readDrafts(db)),
    places: opened(() => db.places.toArray()),
    trackerImports: opened(async () => {
      const imports = await db.trackerImports.toArray();
      return imports.map(({ rows: _, ...view }) => view).sort((a, b) => b.importedAt - a.importedAt);
    }),
    rates: opened(() => readRatesView(db)),
    recipes: opened(async () => {
      const [mappings, programs] = await Promise.all([db.mappings.toArray(), db.programs.toArray()]);
      const names = new Map(programs.map((program) => [program.id, program.name]));
      return mappings.flatMap(({ pages, fingerprint, programId }) =>
        pages.map((page) => ({ page, fingerprint, programId, program: names.get(programId) ?? '' })),
      );
    }),
    dismissed: opened(async () => {
      const decisions = await db.decisions.toArray();
      return decisions.flatMap((decision) => (decision.type === 'dismiss' ? [decision.itemId] : []));
    }),
    syncs: opened(async () => Promise.all((await syncedOrigins(db)).map((origin) => readSync(db, origin)))),
    lastCopy: opened(() => readLastCopy(db)),
    snapshots: async () => {
      const kept = await snapshots.snapshots.orderBy('madeAt').reverse().toArray();
      return kept.map(({ file: _, ...view }) => view);
    },
    readers: (articleId) => opened(() => readReaders(db, articleId))(),
    timeline: (articleId) => opened(async () => readTimeline(db, articleId, await today()))(),
    settings: opened(() => readSettings(db)),
    blogs: opened(async () => {
      const [blogs, publications] = await Promise.all([db.blogs.toArray(), db.publications.toArray()]);
      const isOn = (blog: Blog, url: string) => url.startsWith(blog.origin + blog.path);
      return blogs
        .map((blog) => ({ ...blog, articles: publications.filter(({ url }) => isOn(blog, url)).length }))
        .sort((a, b) => a.addedAt - b.addedAt);
    }),
    hasIdentity: opened(async () => (await readSettings(db)).identities.length > 0),
  };
}
