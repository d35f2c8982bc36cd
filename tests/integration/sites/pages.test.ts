import { expect, test } from 'vitest';
import { readOn } from '@/sites/page/read.ts';
import { articlePage } from '@/sites/page/said.ts';
import { platformOf, platforms } from '@/sites/registry.ts';
import { generatedPages } from './pages-generated.ts';
import { hostedPages } from './pages-hosted.ts';
import { platformPages } from './pages-platforms.ts';
import { themePages } from './pages-themes.ts';
import type { Truth } from './truth.ts';

const pages = [...generatedPages, ...platformPages, ...hostedPages, ...themePages];

const files = import.meta.glob<string>('../../fixtures/blogs/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function open(file: string, address: string) {
  const doc = new DOMParser().parseFromString(files[`../../fixtures/blogs/${file}.html`] ?? '', 'text/html');
  const url = new URL(address);
  return { doc, url };
}

function readPage(file: string, address: string): Truth | null {
  const { doc, url } = open(file, address);
  const platform = platforms.find(({ id }) => id === platformOf(doc, url));
  if (!platform) throw new Error(`no platform for ${file}`);
  const said = articlePage(doc, url, platform);
  const read = said && readOn(platform, doc, url);
  if (!read) return null;
  return {
    ...(said.isDraft && { draft: true }),
    authors: read.byline?.names ?? [],
    url: read.url,
    canonical: read.canonicalUrl,
    title: read.title,
    published: { instant: read.publishedAt, day: read.publishedOn ?? null },
    ...(read.editedAt !== null && { modified: read.editedAt }),
    words: read.wordCount,
    tags: read.tags,
    language: read.language ?? '',
    links: read.links.map(({ href }) => href),
  };
}

test.each(pages)('%s at %s', (file, address, truth) => {
  expect(readPage(file, address)).toEqual(truth);
});

test.each([
  ['eleventy/pooling', 'blog'],
  ['astro/pooling', 'blog'],
  ['docusaurus/pooling', 'blog'],
  ['vitepress/index', 'blog'],
  ['ghost/index', 'ghost'],
  ['wordpress/category', 'wordpress'],
  ['hashnode/index', 'hashnode'],
  ['hashnode/search', 'hashnode'],
  ['medium/profile', 'medium'],
  ['medium/404', 'medium'],
])('%s was made by %s', (file, platform) => {
  const address = pages.find(([name]) => name === file)?.[1] ?? '';
  const { doc, url } = open(file, address);
  expect(platformOf(doc, url)).toBe(platform);
});

test('reading a page leaves it as it was', () => {
  for (const [file, address] of pages) {
    const { doc } = open(file, address);
    const before = doc.documentElement.outerHTML;
    readPage(file, address);
    expect(doc.documentElement.outerHTML === before, file).toBe(true);
  }
});
