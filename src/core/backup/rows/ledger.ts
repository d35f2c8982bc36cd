import { programSchema } from '../../programs/program.ts';
import { monthRateSchema } from '../../rates/rate.ts';
import { z } from '../../schema.ts';
import { partialMappingSchema } from '../../statements/mapping.ts';
import { rowKinds, statuses } from '../../statements/row.ts';
import {
  amount,
  amountOrNone,
  count,
  countOrNone,
  currency,
  day,
  dayOrNone,
  fateCounts,
  id,
  instant,
  month,
  text,
  textOrNone,
  texts,
} from './parts.ts';

const statementImport = z.object({
  id,
  programId: id,
  fileName: text,
  fileHash: text,
  importedAt: instant,
  content: z.enum(['commissions', 'clicks', 'payouts']),
  coversFrom: day,
  coversTo: day,
  state: z.enum(['staging', 'publishing', 'published', 'undoing']),
  cursor: count,
  rowCount: count,
  mapping: z.json(),
  mappingVersion: z.number(),
  counts: fateCounts,
  lacks: z.object({ count, keys: texts }).exactOptional(),
});

const importRow = z.object({
  line: z.number(),
  key: id,
  kind: z.enum(rowKinds),
  status: z.enum(statuses),
  day,
  customer: textOrNone,
  amount: amountOrNone,
  originalAmount: amountOrNone,
  currency: text,
  planPrice: amountOrNone,
  subId: textOrNone,
  product: textOrNone,
  externalId: textOrNone,
  originalExternalId: textOrNone,
  clicks: z.number().nullable(),
  link: textOrNone,
  coupon: textOrNone,
  referrer: textOrNone,
  landingPage: textOrNone,
  payoutId: textOrNone,
  rawKind: textOrNone,
  rawStatus: textOrNone,
  importId: id,
  programId: id,
  seq: z.int().nonnegative(),
  group: text,
  corrects: textOrNone,
  clues: texts,
});

const spreadsheet = z.object({
  id,
  fileName: text,
  fileHash: text,
  importedAt: instant,
  asOf: day,
  programId: textOrNone,
  counts: fateCounts,
});

const openingBalance = z.object({
  id,
  importId: text,
  importedAt: instant,
  line: z.number(),
  articleId: text,
  publicationId: text,
  url: text,
  programId: textOrNone,
  month: month.nullable(),
  asOf: day,
  title: textOrNone,
  publishedOn: dayOrNone,
  wordCount: countOrNone,
  seconds: countOrNone,
  clicks: z.array(z.number().nullable()),
  conversions: countOrNone,
  firstOrder: amountOrNone,
  recurring: amountOrNone,
  currency,
});

const rate = z.intersection(
  monthRateSchema,
  z.object({ id, source: text, days: countOrNone, savedAt: instant }),
);

const cost = z.object({ id, articleId: id, day, amount, currency, note: text });

const chance = z.number().nullable();
const spread = z.object({
  months: z.number(),
  p10: chance,
  p50: chance,
  p90: chance,
  mean: chance,
  bySource: z.object({ pending: z.number(), existing: chance, upgrades: chance, newReferrals: chance }),
});
const forecastMade = z.object({
  id,
  articleId: text,
  madeOn: day,
  dataVersion: z.number(),
  currency,
  coversTo: z.record(z.string(), day),
  headline: spread,
  lifetime: spread,
});

const reached = z.object({ p10: z.number(), p50: z.number(), p90: z.number(), mean: z.number() });
const monthForecast = z.object({
  id,
  articleId: text,
  madeOn: day,
  currency,
  settled: amount,
  history: z.record(id, z.array(z.object({ from: day, to: day }))).exactOptional(),
  totals: z.array(reached),
});

const mapping = z.object({
  id,
  programId: id,
  fingerprint: text,
  mapping: partialMappingSchema,
  pages: texts,
  usedAt: instant,
});

/** Programs and their money. */
export const ledgerTables = {
  programs: programSchema,
  imports: statementImport,
  importRows: importRow,
  spreadsheets: spreadsheet,
  openingBalances: openingBalance,
  rates: rate,
  costs: cost,
  forecastsMade: forecastMade,
  monthForecasts: monthForecast,
  mappings: mapping,
};
