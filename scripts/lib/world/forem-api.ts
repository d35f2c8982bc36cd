import { readFile } from 'node:fs/promises';
import { type Answer, type Asked, listed, type Site } from './site.ts';

export const sessionCookie = '_Devto_Forem_Session';

/** Endpoints that answer for the caller's own account; version 1 takes only a key for the first two. */
const keyOnlyInVersion1 = [/^\/api\/articles\/me(\/|$)/, /^\/api\/users\/me$/];
const privateEndpoints = [...keyOnlyInVersion1, /^\/api\/analytics\//, /^\/api\/followers\//];
const defaultPerPage = 30;
const maxPerPage = 100;

/**
 * Answers as a Forem's API does (https://developers.forem.com/api): the account's own data for the
 * session cookie on same-origin calls and for a key on all others; lists page by page as `page` and
 * `per_page` ask, at most 100 a page; 404 in Forem's words for what is not listed.
 */
export async function answerApi(asked: Asked, site: Site): Promise<Answer> {
  if (isPrivate(asked.url) && !mayRead(asked, site)) return json(401, { error: 'unauthorized', status: 401 });
  const match = asked.method === 'GET' ? listed(site.api, asked.url) : null;
  if (!match) return json(404, { error: 'not found', status: 404 });
  const value: unknown = JSON.parse(await readFile(match.file, 'utf8'));
  const paged = Array.isArray(value) && !match.query.has('page');
  return json(200, paged ? pageOf(value, asked.url.searchParams) : value);
}

function isPrivate(url: URL): boolean {
  return privateEndpoints.some((pattern) => pattern.test(url.pathname));
}

function mayRead({ url, headers }: Asked, { apiKeys }: Site): boolean {
  const key = headers['api-key'];
  if (typeof key === 'string' && key !== '') return apiKeys === undefined || apiKeys[url.origin] === key;
  const version1 = String(headers.accept ?? '').includes('application/vnd.forem.api-v1+json');
  if (version1 && keyOnlyInVersion1.some((pattern) => pattern.test(url.pathname))) return false;
  return (
    headers['sec-fetch-site'] === 'same-origin' && String(headers.cookie ?? '').includes(`${sessionCookie}=`)
  );
}

function pageOf(rows: readonly unknown[], query: URLSearchParams): unknown[] {
  const size = Math.min(positive(query.get('per_page'), defaultPerPage), maxPerPage);
  const start = (positive(query.get('page'), 1) - 1) * size;
  return rows.slice(start, start + size);
}

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise;
}

function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}
