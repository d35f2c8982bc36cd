import { expect, test } from 'vitest';
import type { Verdict } from '@/sites/site.ts';
import { address, pageOf, prose, visit } from './visit.ts';

const published =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">';
const titled = (title: string, head: string) =>
  pageOf(head).replace('<title>Pooling | Notes</title>', `<title>${title}</title>`);
const dated = `<main><h1>Pooling</h1><time datetime="2026-05-04">May 4</time>${prose}</main>`;

type Case = [name: string, html: string, kind: Verdict['kind'], at?: string];

const errorsAndRobots: Case[] = [
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
    (robots): Case => [
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

const wordpressPages: Case[] = [
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
];

const entry = (inner: string, heading = 'h1') =>
  `<main><${heading}>postgres</${heading}><article class="h-entry">${inner}<div class="e-content">${prose}</div></article></main>`;
const day = '<time class="dt-published" datetime="2026-05-04">May 4</time>';
const label = `${front}/search/label/postgres`;
const post = `${front}/2026/05/pooling.html`;

const lists: Case[] = [
  // Blogger's Simple says the address of a post in a meta element.
  [
    'a label with one post',
    pageOf(
      '',
      `<div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="name"><a href="${post}">Pooling</a></h3><meta itemprop="url" content="${post}"><div itemprop="articleBody">${prose}</div><abbr itemprop="datePublished" title="2026-05-04">May 4</abbr></div>`,
    ),
    'no-article',
    label,
  ],
  [
    'a page with one post, whose title leads to it',
    pageOf('', entry(`<h2 class="p-name"><a href="/posts/pooling/">Pooling</a></h2>${day}`, 'h2')),
    'no-article',
    `${front}/latest/`,
  ],
  [
    'a tag with one post that says no address',
    pageOf('', entry(`<h2 class="p-name">Pooling</h2>${day}`)),
    'no-article',
    `${front}/tags/postgres/`,
  ],
  [
    'a post below a path for lists that says its own address',
    pageOf('', entry(`<h2><a class="u-url p-name" href="/series/databases/pooling/">Pooling</a></h2>${day}`)),
    'own',
    `${front}/series/databases/pooling/`,
  ],
  [
    'a post whose title leads to what it speaks of',
    pageOf('', entry(`<h2 class="p-name"><a href="https://vendor.example/">A vendor</a></h2>${day}`)),
    'own',
  ],
  [
    'a post whose author’s page is named before its own',
    pageOf(
      '',
      entry(
        `<div class="p-author h-card"><a class="u-url p-name" href="/">Jane Doe</a></div>${day}<a class="u-url" href="${address}">#</a>`,
      ),
    ),
    'own',
  ],
  // minimal-mistakes has its pages in the same layout as its posts.
  [
    'a page without a date',
    pageOf('', entry(`<h1 class="p-name"><a class="u-url" href="${front}/talks/">Talks</a></h1>`)),
    'no-article',
    `${front}/talks/`,
  ],
];

test.each([
  '<meta name="dcterms.date" content="2026-05-04">',
  '<meta name="dcterms.created" content="2026-05-04">',
  '<meta name="date" content="2026-05-04">',
])('the head says the day: %s', (head) => {
  expect(visit(pageOf(head), `${front}/posts/pooling/`).read?.publishedOn).toBe('2026-05-04');
});

test('posts of WordPress without permalinks are two, by their numbers', () => {
  const idOf = (number: number) => {
    const at = `${front}/?p=${number}`;
    return visit(wordpress(single, at), at).read?.siteArticleId;
  };
  expect(idOf(42)).not.toBe(idOf(43));
});

test.each([...errorsAndRobots, ...wordpressPages, ...lists])('%s', (_, html, kind, at = address) => {
  expect(visit(html, at).kind).toBe(kind);
});
