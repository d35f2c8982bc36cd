import { expect, test } from 'vitest';
import { readSitemap } from '@/services/blogs/sitemap.ts';

const b = 'https://b.example';
const of = (inner: string, attributes = '') =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ${attributes}>${inner}</urlset>`;
const image = `<image:image><image:loc>${b}/i.png</image:loc></image:image>`;

test.each<[string, string]>([
  [
    'with images',
    of(
      `<url>${image}<loc> ${b}/a </loc></url>`,
      'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
    ),
  ],
  ['with images that it does not declare', of(`<url><loc>${b}/a</loc>${image}</url>`)],
  [
    'with a prefix',
    `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>${b}/a</s:loc></s:url></s:urlset>`,
  ],
  ['with CDATA', of(`<url><loc><![CDATA[${b}/a]]></loc></url>`)],
  ['with a path', of('<url><loc>/a</loc></url>')],
  ['of lines', `\ufeff${b}/a\n`],
])('a sitemap %s', (_, text) => {
  expect(readSitemap(text, `${b}/sitemap.xml`)).toEqual({ pages: [`${b}/a`], sitemaps: [] });
});

test('a sitemap with an ampersand as it is in addresses', () => {
  const text = of(`<url><loc>${b}/?p=1&lang=de</loc></url><url><loc>${b}/a</loc></url>`);
  expect(readSitemap(text, `${b}/sitemap.xml`).pages).toEqual([`${b}/?p=1&lang=de`, `${b}/a`]);
});

test('an index of sitemaps', () => {
  const text = `<sitemapindex><sitemap><loc>posts.xml</loc></sitemap></sitemapindex>`;
  expect(readSitemap(text, `${b}/maps/all.xml`)).toEqual({ pages: [], sitemaps: [`${b}/maps/posts.xml`] });
});

test('a sitemap of 5,000 pages is read whole, and a page that is none has none', () => {
  const pages = Array.from({ length: 5000 }, (_, i) => `<url><loc>${b}/${i}</loc></url>`).join('');
  expect(readSitemap(of(pages), `${b}/sitemap.xml`).pages).toHaveLength(5000);
  expect(readSitemap('<!doctype html><p>Not here', `${b}/sitemap.xml`).pages).toEqual([]);
});
