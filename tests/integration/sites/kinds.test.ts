import { expect, test } from 'vitest';
import type { Verdict } from '@/sites/site.ts';
import { address, pageOf, prose, visit } from './visit.ts';

const published =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">';
const titled = (title: string, head: string) =>
  pageOf(head).replace('<title>Pooling | Notes</title>', `<title>${title}</title>`);
const dated = `<main><h1>Pooling</h1><time datetime="2026-05-04">May 4</time>${prose}</main>`;

const cases: [name: string, html: string, kind: Verdict['kind'], at?: string][] = [
  ['a post on errors is no error', titled('How to fix “Page not found” on GitHub Pages', published), 'own'],
  [
    'a post whose title begins so is no error',
    titled('Not found: the error that took a week', published),
    'own',
  ],
  [
    'a page that is not found, and says nothing else',
    pageOf('', dated).replace('Pooling | Notes', 'Page not found | Notes'),
    'no-article',
  ],
  [
    'robots may not show its images',
    pageOf(`${published}<meta name="robots" content="index, follow, max-image-preview:none">`),
    'own',
  ],
  [
    'robots may not show its images, with a space',
    pageOf(`${published}<meta name="robots" content="index, max-image-preview: none, max-snippet:-1">`),
    'own',
  ],
  ...['noindex, follow', 'NOINDEX', 'none', 'noindex nofollow', 'max-snippet:-1,noindex'].map(
    (robots): [string, string, Verdict['kind']] => [
      `robots must not list it: ${robots}`,
      pageOf(`${published}<meta name="robots" content="${robots}">`),
      'own-draft',
    ],
  ),
];

const front = 'https://blog.example.com';
const wordpress = (classes: string, canonical: string) =>
  `<!doctype html><html lang="en"><head><title>Pooling – Notes</title><meta name="generator" content="WordPress 6.9"><link rel="canonical" href="${canonical}"></head><body class="wp-singular ${classes}"><main><article class="post-42 post type-post status-publish hentry"><h1 class="entry-title">Pooling</h1><time class="entry-date published" datetime="2026-05-04T22:30:00+02:00">May 4</time><div class="entry-content">${prose}</div></article></main></body></html>`;
const single = 'post-template-default single single-post postid-42 single-format-standard';

cases.push(
  ['WordPress without permalinks', wordpress(single, `${front}/?p=42`), 'own', `${front}/?p=42`],
  ['its preview', wordpress(single, `${front}/?p=42`), 'own-draft', `${front}/?p=42&preview=true`],
  [
    'its front page, at the address of a post that is gone',
    wordpress('home blog', `${front}/`),
    'no-article',
    `${front}/?p=41`,
  ],
  [
    'the second page of a post on WordPress',
    wordpress(`${single} paged-2 single-paged-2`, `${address}2/`),
    'no-article',
    `${address}2/`,
  ],
  [
    'older comments on a post on WordPress',
    wordpress(single, `${address}comment-page-2/`),
    'no-article',
    `${address}comment-page-2/`,
  ],
);

test('posts of WordPress without permalinks are two, by their numbers', () => {
  const idOf = (number: number) => {
    const at = `${front}/?p=${number}`;
    return visit(wordpress(single, at), at).read?.siteArticleId;
  };
  expect(idOf(42)).not.toBe(idOf(43));
});

test.each(cases)('%s', (_, html, kind, at = address) => {
  expect(visit(html, at).kind).toBe(kind);
});
