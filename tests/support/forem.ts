import { DEVTO } from '@/core/articles/forem.ts';
import type { RawAnswer } from '@/core/sync/raw.ts';
import type { LongtailDb } from '@/db/database.ts';
import { createSyncService, type TurnAnswer } from '@/services/sync/service.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An article as the lists of a Forem give it. */
export function foremArticle(id: number, part: Record<string, Json> = {}): Record<string, Json> {
  const path = `/sample_author/post-${id}`;
  return {
    type_of: 'article',
    id,
    title: `Post ${id}`,
    published: true,
    published_at: '2026-11-18T08:00:00Z',
    published_timestamp: '2026-11-18T08:00:00Z',
    path,
    url: `https://dev.to${path}`,
    canonical_url: `https://dev.to${path}`,
    comments_count: 1,
    public_reactions_count: 2,
    page_views_count: 100,
    body_markdown: `Words of post ${id}, and [a link](https://go.example-network.com/x?subId1=devto-${id}).`,
    tag_list: ['webdev'],
    user: { user_id: 900101, username: 'sample_author' },
    ...part,
  };
}

/** A day of statistics. */
export function foremDay(views: number): Json {
  return {
    comments: { total: 1 },
    follows: { total: 5 },
    reactions: { total: 2, like: 2, readinglist: 0, unicorn: 0 },
    page_views: { total: views, average_read_time_in_seconds: 30, total_read_time_in_seconds: 30 * views },
  };
}

export function json(value: Json, part: Partial<RawAnswer> = {}): RawAnswer {
  const contentType = 'application/json; charset=utf-8';
  return {
    status: 200,
    contentType,
    retryAfter: null,
    redirected: false,
    body: JSON.stringify(value),
    ...part,
  };
}

const notFound = json({ error: 'not found', status: 404 }, { status: 404 });

/** What a Forem holds. For each kind an answer may be given instead. */
export type Forem = {
  all?: Record<string, Json>[] | null;
  published?: Record<string, Json>[] | null;
  unpublished?: Record<string, Json>[] | null;
  /** By article, by day. */
  history?: Record<string, Record<string, Json>>;
  referrers?: Json;
  /** Answers in place of the Forem; undefined: the usual answer. */
  instead?: (path: URL, n: number) => RawAnswer | null | undefined;
};

/** A Forem, a clock that only waiting moves, and a sync between them. */
export function openForem(
  db: LongtailDb,
  forem: Forem,
  start = '2026-11-22T12:00:00Z',
  origin: string = DEVTO,
) {
  const world = { forem, time: Date.parse(start) };
  /** Every request with the time it was sent, ms. */
  const asked: { path: string; at: number }[] = [];
  const clock = { now: () => world.time };
  const sleep = async (ms: number) => {
    world.time += ms;
  };
  const service = () => createSyncService(db, clock, { detectLanguage: async () => 'en', sleep }, origin);
  const answer = (path: string): RawAnswer | null => {
    asked.push({ path, at: world.time });
    const url = new URL(path, origin);
    const instead = world.forem.instead?.(url, asked.length);
    return instead === undefined ? answerOf(world.forem, url) : instead;
  };
  /** Takes turns as one asker until there is nothing more to do, or `most` answers were given. */
  const take = async (asker = 'tab', most = Infinity) => {
    const sync = service();
    let next = await sync.turn(asker, null);
    for (let n = 0; next !== null && n < most; n += 1) {
      const given: TurnAnswer = { id: next.id, raw: answer(next.path) };
      next = await sync.turn(asker, given);
    }
    return next;
  };
  return {
    world,
    asked,
    service,
    take,
    answer,
    paths: () => asked.map(({ path }) => path),
    /** Starts a sync and takes all of its turns. */
    async sync() {
      const outcome = await service().start();
      await take();
      return outcome;
    },
    /** To noon of another day. */
    async sleepTo(day: string) {
      world.time = Date.parse(`${day}T12:00:00Z`);
      asked.length = 0;
    },
    run: async () => {
      const run = await db.syncs.get(origin);
      if (!run) throw new Error('no sync was started');
      return run;
    },
  };
}

function answerOf(forem: Forem, { pathname, searchParams: query }: URL): RawAnswer {
  const [, , area, ...rest] = pathname.split('/');
  if (area === 'articles') {
    const lists = { all: forem.all, published: forem.published, unpublished: forem.unpublished };
    const rows = Object.entries(lists).find(([name]) => rest.join('/') === `me/${name}`)?.[1];
    if (!rows) return notFound;
    const size = Math.min(Number(query.get('per_page')), 100);
    const from = (Number(query.get('page')) - 1) * size;
    return json(rows.slice(from, from + size));
  }
  if (rest[0] === 'referrers') return forem.referrers === undefined ? notFound : json(forem.referrers);
  const days = forem.history?.[query.get('article_id') ?? ''];
  if (!days) return notFound;
  const start = query.get('start') ?? '';
  return json(Object.fromEntries(Object.entries(days).filter(([day]) => day >= start)));
}
