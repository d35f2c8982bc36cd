import type { Day } from '@/core/calendar.ts';
import { programSchema } from '@/core/programs/program.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { LongtailDb, rebuiltTables } from '@/db/database.ts';
import { readPortfolio } from '@/db/live/portfolio.ts';
import { createArticlesService } from '@/services/articles.ts';
import { createAttentionService } from '@/services/attention.ts';
import { createAttributionService } from '@/services/attribution.ts';
import { type BlogAccess, createBlogsService } from '@/services/blogs/service.ts';
import { createCostsService } from '@/services/costs.ts';
import { createFiguresService } from '@/services/figures.ts';
import { createImportService } from '@/services/import/service.ts';
import { createLabelsService } from '@/services/labels.ts';
import { createProgramsService } from '@/services/programs.ts';
import { createPublicationsService } from '@/services/publications.ts';
import { createRatesService } from '@/services/rates.ts';
import { createReportService } from '@/services/report.ts';
import { createRulesService } from '@/services/rules.ts';
import { createSettingsService } from '@/services/settings.ts';
import { createSpreadsheetService } from '@/services/spreadsheet/service.ts';
import type { SheetInput } from '@/services/spreadsheet/types.ts';
import { createTimeService } from '@/services/time.ts';
import { createTrackerService } from '@/services/trackers/service.ts';
import type { ReadArticle } from '@/sites/site.ts';
import { globalApi } from './ledger.ts';

let worlds = 0;

/** The services on a database of their own, on 22 November 2026, for the author 900101. */
export async function openWorld(asOf = '2026-11-22T12:00:00Z', name?: string) {
  worlds += 1;
  const db = new LongtailDb(name ?? `world-${worlds}-${crypto.randomUUID()}`);
  let time = Date.parse(asOf);
  const clock = { now: () => time++ };
  const settings = createSettingsService(db, async () => undefined);
  await settings.save({ currency: 'USD', hourlyRateTarget: 5200, timeZone: 'UTC' });
  await settings.confirmIdentity({ origin: 'https://dev.to', authorId: 900101, username: 'sample_author' });
  const programs = createProgramsService(db);
  await programs.save(programSchema.parse(globalApi));
  const imports = createImportService(db, clock);
  const figures = createFiguresService(db, clock);
  const spreadsheets = createSpreadsheetService(db, clock, () => figures.refresh());
  return {
    db,
    clock,
    settings,
    programs,
    imports,
    figures,
    spreadsheets,
    articles: createArticlesService(db, clock),
    publications: createPublicationsService(db, clock),
    /** Blogs, on a web of these pages. */
    blogsOn: (web: Record<string, string>, access: Partial<BlogAccess> = {}) =>
      createBlogsService(db, clock, { ...accessTo(web), ...access }),
    labels: createLabelsService(db),
    rates: createRatesService(db, clock),
    attention: createAttentionService(db, clock),
    attribution: createAttributionService(db, clock),
    rules: createRulesService(db, clock),
    time: createTimeService(db, clock),
    costs: createCostsService(db, clock),
    trackers: createTrackerService(db, clock),
    report: createReportService(db, clock, '0.0.0', () => figures.refresh()),
    /** Previews and publishes a CSV text as the author would who just presses Import. */
    async importText(text: string, mapping: PartialMapping = {}, coversTo?: Day, fileName = 'statement.csv') {
      const bytes = new TextEncoder().encode(text);
      const preview = await imports.preview(
        { fileName, bytes },
        globalApi.id,
        mapping,
        coversTo ? { coversTo } : {},
      );
      const result = await imports.publish(() => undefined);
      return { preview, ...result };
    },
    /** Imports a CSV text that covers the given days. Returns the import's id. */
    async importAll(text: string, coversFrom: Day, coversTo: Day) {
      const source = { fileName: 'statement.csv', bytes: new TextEncoder().encode(text) };
      await imports.preview(source, globalApi.id, {}, { coversFrom, coversTo });
      return (await imports.publish(() => undefined)).importId;
    },
    /** What screens show, with figures up to date. */
    async readPortfolio() {
      await figures.refresh();
      return readPortfolio(db, asOf.slice(0, 10));
    },
    /** Keys of a customer's rows, as they happened. */
    async keysOf(customer: string) {
      const rows = await db.commissions.filter((item) => item.customer === customer).sortBy('day');
      return rows.map(({ key }) => key);
    },
    undo: (importId: string) => imports.undo(importId, () => undefined),
    /** Previews and imports a spreadsheet as the author would who just presses Import. */
    async importSheet(text: string, input: Partial<SheetInput> = {}) {
      const source = { fileName: 'articles.csv', bytes: new TextEncoder().encode(text) };
      const chosen = { choice: {}, asOf: null, programId: null, ...input };
      const preview = await spreadsheets.preview(source, chosen);
      return { preview, ...(await spreadsheets.publish()) };
    },
    /** Everything derived from the ledger, in a stable order: what a rebuild must give again. */
    async derived() {
      return Object.fromEntries(
        await Promise.all(
          rebuiltTables.map(async (name) => [name, await db.table(name).toCollection().toArray()] as const),
        ),
      );
    },
  };
}

/** Access to everything, and a web of texts by address. */
function accessTo(web: Record<string, string>): BlogAccess {
  const nothing = async () => undefined;
  return {
    fetchText: async (url) => (web[url] === undefined ? null : { url, text: web[url] }),
    request: async () => true,
    watch: () => () => undefined,
    drop: nothing,
    publish: nothing,
    pause: nothing,
  };
}

/** A post of the author with one affiliate link. */
export function post(id: number, href: string, part: Partial<ReadArticle> = {}): ReadArticle {
  return {
    site: 'devto',
    siteArticleId: String(id),
    authorIds: [900101],
    url: `https://dev.to/sample_author/post-${id}`,
    canonicalUrl: null,
    title: `Post ${id}`,
    publishedAt: '2026-05-14T08:00:00Z',
    editedAt: null,
    tags: [],
    language: 'en',
    wordCount: 1000,
    links: [{ href, text: 'a link', place: 'prose', position: 0.5 }],
    disclosedAt: 'nowhere',
    ...part,
  };
}
