import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchText } from '@/platform/fetch-text.ts';

const url = 'https://blog.example.com/sitemap.xml.gz';
const answers = (body: BodyInit | null, init?: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(body, init));

afterEach(() => void vi.unstubAllGlobals());

describe('a text from the web', () => {
  test('is read as UTF-8, without its byte order mark', async () => {
    answers('\uFEFF<urlset>ä</urlset>');
    expect(await fetchText(url)).toEqual({ url, text: '<urlset>ä</urlset>' });
    answers(null);
    expect(await fetchText(url)).toEqual({ url, text: '' });
  });

  test('is unzipped where it is zipped itself', async () => {
    answers(gzipSync('<urlset>ä</urlset>'));
    expect(await fetchText(url)).toEqual({ url, text: '<urlset>ä</urlset>' });
  });

  test.each<[string, BodyInit, ResponseInit?]>([
    ['an error', 'gone', { status: 404 }],
    ['more than 5 MB', 'x'.repeat(5_000_001)],
    ['what says that it is more', 'x', { headers: { 'content-length': '5000001' } }],
    ['a small file of more than 5 MB', gzipSync('x'.repeat(5_000_001))],
    ['what only begins like a zipped file', new Uint8Array([0x1f, 0x8b, 1, 2, 3])],
  ])('is none: %s', async (_what, body, init) => {
    answers(body, init);
    expect(await fetchText(url)).toBeNull();
  });

  test('is none where no answer comes', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchText(url)).toBeNull();
  });
});
