import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '@/core/sync/raw.ts';
import { readAnswer } from '@/forem/answer.ts';
import { articleSchema, historySchema, pageSchema, referrersSchema } from '@/forem/schemas.ts';

const now = Date.UTC(2026, 10, 22, 12);
const text = (file: string) =>
  readFileSync(new URL(`../../fixtures/forem/api/${file}`, import.meta.url), 'utf8');
const value = (file: string) => JSON.parse(text(file));
const articles = articleSchema.array();

function raw(body: string, part: Partial<RawAnswer> = {}): RawAnswer {
  const contentType = 'application/json; charset=utf-8';
  return { status: 200, contentType, retryAfter: null, redirected: false, body, ...part };
}

describe('the answers that dev.to gives', () => {
  it('lists of own articles', () => {
    expect(articles.parse(value('articles_me_all.json'))).toMatchObject([
      {
        id: 3100001,
        published: true,
        published_timestamp: '2026-05-14T09:30:00Z',
        tag_list: ['productivity', 'webdev'],
        page_views_count: 4120,
        public_reactions_count: 10,
        comments_count: 3,
        user: { user_id: 900101 },
      },
      { id: 3100005, canonical_url: 'https://blog.example.com/static-hosting/', page_views_count: 310 },
      { id: 3100090, published: false, published_at: null, published_timestamp: null },
    ]);
    expect(articles.parse(value('articles_me_published.json'))).toHaveLength(2);
    expect(articles.parse(value('articles_me_unpublished.json'))).toHaveLength(1);
  });

  it('articles of others’ lists and by themselves: tags the other way round, no views, no word of "published"', () => {
    for (const article of [
      articles.parse(value('articles_index_by_username.json'))[0],
      articleSchema.parse(value('article_by_id.json')),
      articleSchema.parse(value('article_by_path.json')),
      articleSchema.parse(value('article_update_response.json')),
    ]) {
      expect(article).toMatchObject({ id: 3100001, published: true });
      expect(article?.tag_list).toContain('webdev');
      expect(article?.page_views_count).toBeUndefined();
    }
  });

  it('statistics, by themselves, of the past day and in a bundle', () => {
    const { historical, referrers } = value('analytics_dashboard_bundle.json');
    for (const history of [value('analytics_historical.json'), historical]) {
      const views = Object.values(historySchema.parse(history)).map((day) => day.page_views.total);
      expect(views).toEqual([20, 43, 0]);
    }
    expect(Object.keys(historySchema.parse(value('analytics_past_day.json')))).toHaveLength(2);
    for (const answer of [value('analytics_referrers.json'), referrers]) {
      expect(referrersSchema.parse(answer).domains.map(({ count }) => count)).toEqual([1810, 1200, 640, 90]);
    }
  });

  it.each([
    'users_me.json',
    'followers_users.json',
    'async_info_base_data.json',
    'analytics_totals.json',
    'article_update_request.json',
    'editor_create_response.json',
    'editor_save_draft_response.json',
  ])('%s is none of what is asked for', (file) => {
    expect(articleSchema.safeParse(value(file)).success).toBe(false);
    expect(historySchema.safeParse(value(file)).success).toBe(false);
    expect(referrersSchema.safeParse(value(file)).success).toBe(false);
  });
});

describe('the errors', () => {
  const errors: Record<
    string,
    { body?: unknown; body_text?: string; content_type?: string; headers?: Record<string, string> }
  > = value('errors.json');
  const answerOf = (name: string) => {
    const { body, body_text, content_type = 'application/json', headers = {} } = errors[name] ?? {};
    return readAnswer(
      raw(body_text ?? JSON.stringify(body), {
        status: Number(name.slice(0, 3)),
        contentType: content_type,
        retryAfter: headers['Retry-After'] ?? null,
      }),
      pageSchema,
      now,
    );
  };

  it.each<[string, unknown]>([
    ['401', { kind: 'unauthorized' }],
    ['404', { kind: 'not-found' }],
    [
      '422_missing_article_param',
      { kind: 'refused', said: 'param is missing or the value is empty: article' },
    ],
    ['422_validation', { kind: 'refused', said: "Title can't be blank" }],
    ['422_analytics_no_start', { kind: 'refused', said: "Required 'start' parameter is missing" }],
    ['422_analytics_foreign_article', { kind: 'refused', said: "You can't view this article's stats" }],
    ['429_rate_limit_checker', { kind: 'too-many', waitMs: 30_000 }],
    ['429_rack_attack', { kind: 'too-many', waitMs: 1000 }],
  ])('%s', (name, failure) => {
    expect(answerOf(name)).toEqual({ failure });
  });

  it('all that are known are told apart above', () => {
    expect(Object.keys(errors)).toHaveLength(8);
  });

  const html = '<!DOCTYPE html><title>Sign in to this network</title>';
  it.each<[string, RawAnswer | null, string]>([
    ['nothing', null, 'network'],
    ['a captive portal in its place', raw(html, { contentType: 'text/html' }), 'page'],
    ['a captive portal it was led to', raw('[]', { redirected: true }), 'page'],
    ['a network that wants a sign-in', raw(html, { status: 511, contentType: 'text/html' }), 'page'],
    ['a check whether a human asks', raw(html, { status: 403, contentType: 'text/html' }), 'page'],
    ['a key without the right', raw('{"error":"forbidden"}', { status: 403 }), 'unauthorized'],
    ['a gateway’s page', raw(html, { status: 502, contentType: 'text/html' }), 'server'],
    ['a feed', raw(text('feed_username.rss.xml'), { contentType: 'application/rss+xml' }), 'page'],
    ['JSON cut off', raw('[{"id": 1'), 'changed'],
    ['another shape', raw('{"articles": []}'), 'changed'],
  ])('%s', (_what, answer, kind) => {
    expect(readAnswer(answer, pageSchema, now)).toMatchObject({ failure: { kind } });
  });

  it('a wait given as a date, and one that can’t be read', () => {
    const wait = (retryAfter: string) => readAnswer(raw('', { status: 429, retryAfter }), pageSchema, now);
    expect(wait('Sun, 22 Nov 2026 12:00:07 GMT')).toEqual({ failure: { kind: 'too-many', waitMs: 7000 } });
    expect(wait('soon')).toEqual({ failure: { kind: 'too-many', waitMs: null } });
    expect(wait('Sun, 22 Nov 2026 11:00:00 GMT')).toEqual({ failure: { kind: 'too-many', waitMs: 0 } });
  });

  it.each<[string, number | null]>([
    [' 7 ', 7000],
    ['-5', null],
    ['1.5', null],
    ['120, 120', null],
    ['', null],
    ['99999999', 86_400_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400_000],
  ])('a wait of “%s” is %s ms', (retryAfter, waitMs) => {
    const answer = readAnswer(raw('', { status: 429, retryAfter }), pageSchema, now);
    expect(answer).toEqual({ failure: { kind: 'too-many', waitMs } });
  });

  it('an odd canonical address hides no article', () => {
    for (const canonical_url of [undefined, null, '', 'blog.example.dev', 'javascript:alert(1)']) {
      const [article] = value('articles_me_all.json');
      expect(articleSchema.parse({ ...article, canonical_url }).canonical_url).toBeNull();
    }
  });

  it('say where the shape changed', () => {
    const history = { ...value('analytics_historical.json'), '2026-07-19': { page_views: {} } };
    expect(readAnswer(raw(JSON.stringify(history)), historySchema, now)).toEqual({
      failure: { kind: 'changed', where: '2026-07-19.page_views.total' },
    });
  });
});

describe('answers that changed', () => {
  const files = ['articles_me_all.json', 'analytics_historical.json', 'analytics_referrers.json'];
  const everyFile = readdirSync(new URL('../../fixtures/forem/api', import.meta.url)).filter((name) =>
    name.endsWith('.json'),
  );

  /** Every place in a JSON value. */
  function places(root: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof root !== 'object' || root === null) return [path];
    const inner = Object.entries(root).flatMap(([key, item]) =>
      places(item, [...path, Array.isArray(root) ? Number(key) : key]),
    );
    return [path, ...inner];
  }

  /** The value with another one at a place; `undefined` takes the place away. */
  function changed(root: unknown, [key, ...rest]: (string | number)[], to: unknown): unknown {
    if (key === undefined) return to;
    if (Array.isArray(root)) return root.map((item, i) => (i === key ? changed(item, rest, to) : item));
    const entries = Object.entries(typeof root === 'object' && root !== null ? root : {});
    return Object.fromEntries(
      entries.flatMap(([name, item]) => {
        if (name !== key) return [[name, item]];
        const next = changed(item, rest, to);
        return next === undefined ? [] : [[name, next]];
      }),
    );
  }

  it.each(files)('%s: fields that come to it do no harm', (file) => {
    const grown = (item: unknown): unknown => {
      if (Array.isArray(item)) return item.map(grown);
      if (typeof item !== 'object' || item === null) return item;
      const inner = Object.entries(item).map(([key, part]) => [key, grown(part)]);
      return { ...Object.fromEntries(inner), brand_new: { of: ['2026'] } };
    };
    const schemas = [articles, historySchema, referrersSchema];
    const schema = schemas[files.indexOf(file)];
    // By day: a new name there is no day.
    const wanted = file.includes('historical')
      ? Object.fromEntries(Object.entries(value(file)).map(([day, part]) => [day, grown(part)]))
      : grown(value(file));
    expect(schema?.safeParse(wanted).success).toBe(true);
  });

  it.each(everyFile)(
    '%s: whatever one value turns into, it is read rightly or refused, and never throws',
    (file) => {
      const root = value(file);
      const all = places(root);
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: all.length - 1 }),
          fc.oneof(fc.constant(undefined), fc.jsonValue()),
          (place, to) => {
            const body = JSON.stringify(changed(root, all[place] ?? [], to) ?? null);
            for (const schema of [articles, articleSchema, historySchema, referrersSchema]) {
              const answer = readAnswer(raw(body), schema, now);
              if ('data' in answer) expectSane(answer.data);
              else expect(answer.failure.kind).toBe('changed');
            }
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  /** What gets through holds no negative or broken number, and no address that is none. */
  function expectSane(data: unknown): void {
    for (const path of places(data)) {
      const leaf = path.reduce<unknown>((item, key) => (item as Record<string, unknown>)[key], data);
      if (typeof leaf === 'number') expect(leaf).toBeGreaterThanOrEqual(0);
      if (path.at(-1) === 'url') expect(URL.canParse(String(leaf))).toBe(true);
    }
  }
});
