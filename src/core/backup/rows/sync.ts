import { z } from '../../schema.ts';
import { count, dayOrNone, id, instant, instantOrNone, text, texts } from './parts.ts';

const list = z.enum(['me/all', 'me/published', 'me/unpublished', 'me']);

const request = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('articles'), list, page: count }),
  z.object({ kind: z.literal('history'), articleId: text, from: text }),
  z.object({ kind: z.literal('referrers'), articleId: text, from: text, to: text }),
]);

const problem = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['unauthorized', 'too-many', 'network', 'page', 'no-list']) }),
  z.object({ kind: z.literal('server'), status: z.number() }),
  z.object({ kind: z.literal('changed'), where: text }),
  z.object({ kind: z.literal('other-author'), username: text }),
]);

const run = z.object({
  origin: z.url(),
  startedAt: instantOrNone,
  endedAt: instantOrNone,
  goodAt: instantOrNone,
  daily: z.boolean(),
  list: z
    .object({
      list,
      page: count,
      seen: texts,
      authorIds: z.array(z.number()),
      found: z.boolean(),
      isWhole: z.boolean(),
    })
    .nullable(),
  listedOn: dayOrNone,
  asking: z.object({ id, asker: text, request, attempts: count, since: instant }).nullable(),
  again: z.object({ request, attempts: count }).nullable(),
  askedAt: instant,
  notBefore: instant,
  misses: z.object({ history: count, referrers: count }),
  problem: problem.nullable(),
});

const statsRead = z.object({
  publicationId: id,
  authorId: z.number(),
  published: z.boolean(),
  historyTo: dayOrNone,
  historyOn: dayOrNone,
  referrersTo: dayOrNone,
  referrersOn: dayOrNone,
});

/** How far the sites were read. */
export const syncTables = { syncs: run, statsReads: statsRead };
