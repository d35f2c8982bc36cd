import { createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../../scripts/lib/world/certificate.ts';
import { isBrowserNoise, startProxy } from '../../../scripts/lib/world/proxy.ts';
import { answer, startStandIn } from '../../../scripts/lib/world/stand-in.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'longtail-'));
  writeFileSync(join(dir, 'all.json'), JSON.stringify(Array.from({ length: 250 }, (_, i) => i + 1)));
  writeFileSync(join(dir, 'one.json'), '{"id":1}');
  writeFileSync(join(dir, 'two.json'), '{"id":2}');
  writeFileSync(join(dir, 'a.html'), '<title>a</title>');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function site() {
  return {
    pages: { 'https://dev.to/me/a': join(dir, 'a.html') },
    api: {
      'https://dev.to/api/articles/me/all': join(dir, 'all.json'),
      'https://dev.to/api/articles/me/published?per_page=100': join(dir, 'all.json'),
      'https://dev.to/api/articles/me/unpublished?page=1': join(dir, 'all.json'),
      'https://dev.to/api/analytics/totals': join(dir, 'one.json'),
      'https://dev.to/api/analytics/totals?article_id=2': join(dir, 'two.json'),
    },
  };
}

const asPage = { 'sec-fetch-site': 'same-origin', cookie: '_Devto_Forem_Session=x' };
const withKey = { 'sec-fetch-site': 'none', 'api-key': 'k' };
const version1 = { accept: 'application/vnd.forem.api-v1+json' };

async function ask(path: string, headers: Record<string, string> = asPage, method = 'GET') {
  const { status, body } = await answer({ method, url: new URL(path, 'https://dev.to'), headers }, site());
  const value: unknown = typeof body === 'string' && body.startsWith('<') ? body : JSON.parse(String(body));
  return { status, value };
}

describe('the API', () => {
  it.for<[string, number, number, number]>([
    ['', 30, 1, 30],
    ['?page=2', 30, 31, 60],
    ['?per_page=100&page=3', 50, 201, 250],
    ['?per_page=1000', 100, 1, 100],
    ['?per_page=0&page=x', 30, 1, 30],
  ])('gives lists page by page: "%s"', async ([query, count, first, last]) => {
    const { value } = await ask(`/api/articles/me/all${query}`);
    expect(value).toHaveLength(count);
    expect(value).toEqual(expect.arrayContaining([first, last]));
  });

  it('gives a list that is listed by its size page by page too, and a listed page as it is', async () => {
    const bySize = await ask('/api/articles/me/published?per_page=100&page=3');
    expect(bySize.value).toHaveLength(50);
    expect((await ask('/api/articles/me/unpublished?page=1&per_page=100')).value).toHaveLength(250);
    expect((await ask('/api/articles/me/unpublished?page=2&per_page=100')).status).toBe(404);
  });

  it('gives an empty page after the last', async () => {
    expect(await ask('/api/articles/me/all?page=4&per_page=100')).toEqual({ status: 200, value: [] });
  });

  it.for<[string, Record<string, string>, number]>([
    ['the session cookie from a page', asPage, 200],
    ['no cookie from a page', { 'sec-fetch-site': 'same-origin' }, 401],
    ['a cookie from elsewhere', { ...asPage, 'sec-fetch-site': 'none' }, 401],
    ['a key from elsewhere', withKey, 200],
    ['version 1 with a cookie', { ...asPage, ...version1 }, 401],
    ['version 1 with a key', { ...withKey, ...version1 }, 200],
  ])('own articles for %s', async ([, headers, status]) => {
    expect((await ask('/api/articles/me/all', headers)).status).toBe(status);
  });

  it.for<[string, unknown]>([
    ['/api/analytics/totals', { id: 1 }],
    ['/api/analytics/totals?start=2026-01-01', { id: 1 }],
    ['/api/analytics/totals?article_id=2&start=2026-01-01', { id: 2 }],
    ['/api/analytics/totals?article_id=3', { id: 1 }],
  ])('%s goes to the address whose query matches', async ([path, value]) => {
    expect(await ask(path)).toEqual({ status: 200, value });
  });

  it('says not found in the words of a Forem', async () => {
    const notFound = { status: 404, value: { error: 'not found', status: 404 } };
    expect(await ask('/api/articles/1')).toEqual(notFound);
    expect(await ask('/api/articles/me/all', asPage, 'POST')).toEqual(notFound);
  });
});

describe('the certificate', () => {
  it('is signed with its own key and names the hosts', () => {
    const now = Date.UTC(2026, 10, 22);
    const { cert, key } = makeCertificate(['dev.to', 'blog.example.dev'], now);
    const read = new X509Certificate(cert);
    expect(read.verify(createPublicKey(key))).toBe(true);
    expect(read.checkHost('blog.example.dev')).toBe('blog.example.dev');
    expect(read.checkHost('evil.example')).toBeUndefined();
    expect(new Date(read.validFrom).getTime()).toBe(Date.UTC(2026, 10, 21));
    expect(new Date(read.validTo).getTime()).toBe(Date.UTC(2026, 10, 23));
  });
});

describe('the proxy', () => {
  async function through(port: number, target: string): Promise<string> {
    const socket = connectSocket(port, '127.0.0.1');
    socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
    const line: Buffer = await new Promise((resolve) => socket.once('data', resolve));
    if (!line.toString().startsWith('HTTP/1.1 200')) return line.toString().split('\r\n')[0] ?? '';
    const tls = connectTls({ socket, servername: 'dev.to', rejectUnauthorized: false });
    tls.write('GET /me/a HTTP/1.1\r\nHost: dev.to\r\nConnection: close\r\n\r\n');
    return text(tls);
  }

  it('leads to the stand-in, refuses the rest and keeps note of it', async () => {
    const standIn = await startStandIn(site());
    const proxy = await startProxy(standIn.port, (host) => host === 'dev.to');
    expect(await through(proxy.port, 'dev.to:443')).toMatch(/^HTTP\/1\.1 200 OK.*<title>a<\/title>/s);
    for (const target of ['evil.example:443', 'dev.to:80', 'update.googleapis.com:443']) {
      expect(await through(proxy.port, target)).toBe('HTTP/1.1 502 Bad Gateway');
    }
    expect([...proxy.refused]).toEqual(['evil.example', 'dev.to']);
    expect(standIn.asked).toEqual(['GET https://dev.to/me/a']);
    await Promise.all([proxy.close(), standIn.close()]);
  });

  it.for<[string, boolean]>([
    ['clients2.google.com', true],
    ['firefox.settings.services.mozilla.com', true],
    ['notmozilla.com', false],
    ['fonts.example', false],
    ['mail.google.com', false],
  ])('%s is what a browser calls by itself: %s', ([host, noise]) => expect(isBrowserNoise(host)).toBe(noise));
});
