import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectArticle, overlaySpot, pageTheme, readArticle } from '@/sites/devto.ts';
import { detectOn } from '@/sites/page/detect.ts';
import { readOn } from '@/sites/page/read.ts';
import { platformOf, platforms } from '@/sites/registry.ts';
import { findTables, rootsOf } from '@/sites/tables.ts';
import { fuzz, fuzzTimeout } from '../support/fuzz/fuzz.ts';
import { mutated } from '../support/fuzz/mutate.ts';

const url = new URL('https://dev.to/me/post-1a2b');
const own = { origin: 'https://dev.to', authorId: 900101 };
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Own, foreign, and a draft: what detection looks at, and little else. */
const forem = ['900101', '900202'].map(
  (author) =>
    `<html lang="en"><head><link rel="canonical" href="https://dev.to/me/post-1a2b"></head><body class="light-theme"><div id="page-content" class="wrapper articleuser-${author}"><div id="page-content-inner" data-viewable-id="31" data-viewable-type="Article"><article id="article-show-container" data-article-id="31" data-author-id="${author}" data-co-author-ids="7" data-path="/me/post-1a2b" data-published="true" data-scheduled="false" lang="en"><header class="crayons-article__header"><h1 id="main-title">Post</h1><time datetime="2026-05-04T10:00:00Z">May 4</time></header><div id="article-body" data-article-id="31" class="crayons-article__body"><p>Words and <a href="https://go.example.com/?sub=devto-31">a link</a>.</p></div></article></div></div></body></html>`,
);
const blogs = [
  '<html lang="en"><head><title>One | B</title><meta property="og:type" content="article"><meta name="author" content="Me"><meta property="article:published_time" content="2026-05-04T10:00:00Z"><link rel="canonical" href="https://b.example/one"><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"One","author":{"@type":"Person","name":"Me"},"datePublished":"2026-05-04"}</script></head><body class="post-template"><article class="h-entry gh-article"><h1 class="p-name">One</h1><a class="p-author">Me</a><time class="dt-published" datetime="2026-05-04">May</time><div class="gh-content e-content"><p>Words, and <a href="https://go.example.com/">a link</a>.</p></div></article></body></html>',
  '<html><head><meta name="generator" content="WordPress 6.9"></head><body class="single single-post postid-7"><article id="post-7" class="post-7 type-post" itemscope itemtype="https://schema.org/BlogPosting"><h1 class="entry-title" itemprop="headline">Two</h1><span class="author vcard" itemprop="author">Me</span><div class="entry-content"><p>Text</p></div></article></body></html>',
];
const tables = [
  '<table><caption>Sales</caption><tr><th>Date</th><th>Amount</th></tr><tr><td rowspan="2">2026-05-04</td><td>$1.00</td></tr><tr><td colspan="9999">x</td></tr></table>',
  '<div role="table"><div role="row"><span role="columnheader">A</span><span role="columnheader">B</span></div><div role="row"><span role="cell">1</span><span role="cell">2</span></div></div>',
];

test(
  'pages of dev.to: no markup throws, and an own post is one that names the author’s id',
  () =>
    fuzz(mutated(forem), (html) => {
      const doc = documentOf(html);
      const verdict = detectArticle(doc, url, [own]);
      const read = readArticle(doc, url);
      overlaySpot(doc);
      pageTheme(doc);
      if (read) expect(read.url.startsWith('https://dev.to/')).toBe(true);
      if (verdict.kind !== 'own' && verdict.kind !== 'own-draft') return;
      expect(verdict.article.authorIds).toContain(own.authorId);
      expect(html).toContain('900101');
    }),
  fuzzTimeout,
);

test(
  'pages of blogs: no markup throws, on no platform; what is read is an article of that host',
  () =>
    fuzz(fc.tuple(mutated(blogs), fc.constantFrom(...platforms)), ([html, platform]) => {
      const doc = documentOf(html);
      const address = new URL('https://b.example/one');
      const blog = { origin: 'https://b.example', path: '/', own: ['Me'], others: [] };
      platformOf(doc, address);
      detectOn(platform, doc, address, { ids: [], blogs: [blog] });
      expect(detectOn(platform, doc, address, { ids: [], blogs: [] }).kind).toBe('no-article');
      const read = readOn(platform, doc, address);
      if (read) expect(read.url).toMatch(/^https?:/);
    }),
  fuzzTimeout,
);

test(
  'tables on pages: rows and columns within their limits',
  () =>
    fuzz(mutated(tables), (html) => {
      const isShown = () => true;
      const roots = rootsOf(documentOf(html), isShown);
      const found = findTables({ roots, isShown, address: 'https://x.example/' });
      expect(found.length).toBeLessThanOrEqual(20);
      for (const { rows, rowCount } of found) {
        expect(rows.length).toBeLessThanOrEqual(rowCount);
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(120);
      }
    }),
  fuzzTimeout,
);
