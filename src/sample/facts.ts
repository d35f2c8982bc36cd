import { addDays } from '../core/calendar.ts';
import { linkPlaces } from '../core/links/link.ts';
import { type Program, programSchema } from '../core/programs/program.ts';
import { z } from '../core/schema.ts';
import { type Activity, activities } from '../core/time/entry.ts';
import type { ReadArticle } from '../sites/site.ts';
import articles from './articles.json';
import booksStatement from './backend-books.csv?raw';
import booksClicks from './backend-books-clicks.csv?raw';
import deployboxStatement from './deploybox.csv?raw';
import deployboxClicks from './deploybox-clicks.csv?raw';
import globalApiStatement from './global-api.csv?raw';
import globalApiClicks from './global-api-clicks.csv?raw';
import programs from './programs.json';
import views from './views.csv?raw';

/** What the sample author would enter, visit and import. */
export type SampleFacts = {
  settings: { currency: string; hourlyRateTarget: number; timeZone: string };
  identities: { origin: string; authorId: number; username: string }[];
  programs: Program[];
  articles: {
    origin: string;
    page: ReadArticle;
    work: { activity: Activity; hours: number; day: string }[];
  }[];
  views: { publicationId: string; days: { day: string; views: number; sampled: boolean }[] }[];
  statements: { programId: string; fileName: string; text: string }[];
  /** The days that every statement covers. */
  coverage: { coversFrom: string; coversTo: string };
};

const placeSchema = z.enum(linkPlaces);
const disclosedSchema = z.union([z.number(), z.literal('nowhere')]);
const workSchema = z.object({ activity: z.enum(activities), hours: z.number(), day: z.string() });

/** The sample author, a made-up person; the files beside this one are generated. */
export const sampleFacts: SampleFacts = {
  settings: { currency: 'USD', hourlyRateTarget: 5200, timeZone: 'UTC' },
  identities: [
    { origin: 'https://dev.to', authorId: 900101, username: 'sample_author' },
    { origin: 'https://blog.sample-author.example', authorId: 1, username: 'sample_author' },
  ],
  programs: programs.map(({ terms, ...program }) =>
    programSchema.parse({ ...program, currency: 'USD', subIdParam: 'sub', terms: [{ from: null, terms }] }),
  ),
  articles: articles.map(({ page: { origin, ...page }, work }) => ({
    origin,
    page: {
      ...page,
      links: page.links.map((link) => ({ ...link, place: placeSchema.parse(link.place) })),
      disclosedAt: disclosedSchema.parse(page.disclosedAt),
    },
    work: work.map((entry) => workSchema.parse(entry)),
  })),
  views: viewsOf(views),
  statements: [
    { programId: 'global-api', fileName: 'global-api.csv', text: globalApiStatement },
    { programId: 'global-api', fileName: 'global-api-clicks.csv', text: globalApiClicks },
    { programId: 'deploybox', fileName: 'deploybox.csv', text: deployboxStatement },
    { programId: 'deploybox', fileName: 'deploybox-clicks.csv', text: deployboxClicks },
    { programId: 'backend-books', fileName: 'backend-books.csv', text: booksStatement },
    { programId: 'backend-books', fileName: 'backend-books-clicks.csv', text: booksClicks },
  ],
  coverage: { coversFrom: '2026-05-01', coversTo: '2026-10-31' },
};

/** One line a publication: its id, its first day, and the views of that day and each one after it. */
function viewsOf(text: string): SampleFacts['views'] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [publicationId = '', first = '', counts = ''] = line.split(',');
      const sampled = publicationId.startsWith('devto:');
      const days = counts
        .split(' ')
        .map((views, index) => ({ day: addDays(first, index), views: Number(views), sampled }));
      return { publicationId, days };
    });
}
