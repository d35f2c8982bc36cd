import { expect, test } from 'vitest';
import { address, jsonLd, prose, visit } from './visit.ts';

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">${head}</head><body>${body}</body></html>`;
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const logo = '<header><h1 id="logo-wrap"><a href="/">Notes</a></h1></header>';

test.each<[string, string, string]>([
  // Hexo's landscape.
  [
    'the site’s name is a first heading, before the post’s',
    page('Pooling | Notes', og('Pooling'), `${logo}<article><h1>Pooling</h1>${prose}</article>`),
    'Pooling',
  ],
  // Blogger's Simple: the post's title is a third heading.
  [
    'the site’s name is the only first heading, and a mark says the title',
    page(
      'Notes: Pooling',
      '',
      `<div id="header"><h1 class="title">Notes</h1></div><div class="hentry"><h3 class="entry-title">Pooling</h3><abbr class="published">2026-05-04</abbr><div class="entry-content">${prose}</div></div>`,
    ),
    'Pooling',
  ],
  [
    'microdata names the post, without a headline',
    page(
      'Notes: Pooling',
      '',
      `<h1 class="title">Notes</h1><div itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="name">Pooling</h3><i itemprop="datePublished">2026-05-04</i><div itemprop="articleBody">${prose}</div></div>`,
    ),
    'Pooling',
  ],
  [
    'the site’s name is the only first heading, and leads to its front page',
    page(
      'Pooling | Notes',
      '',
      `<p class="logo"><h1><a href="https://blog.example.com">Notes</a></h1></p><article><h2>Pooling</h2>${prose}</article>`,
    ),
    'Pooling | Notes',
  ],
  [
    'the site’s name stands in the header of the page',
    page(
      'Notes - Pooling',
      og('Pooling'),
      `<header><h1>Notes</h1></header><main><h2>Pooling</h2>${prose}</main>`,
    ),
    'Pooling',
  ],
  [
    'the post’s title leads to the post itself, in the header of its article',
    page(
      'Pooling | Notes',
      '',
      `${logo}<article><header><h1><a href="${address}">Pooling</a></h1></header>${prose}</article>`,
    ),
    'Pooling',
  ],
  [
    'the post’s title leads to the page that it speaks of',
    page(
      'Pooling | Notes',
      '',
      `<main><h1><a href="https://vendor.example/">Pooling</a></h1>${prose}</main>`,
    ),
    'Pooling',
  ],
  [
    'the name of an author’s card is no title',
    page(
      'Pooling | Notes',
      '',
      `<article class="h-entry"><div class="p-author h-card"><b class="p-name">Jane Doe</b></div><h1 class="p-name">Pooling <a class="anchor" href="#pooling">#</a></h1><time class="dt-published" datetime="2026-05-04"></time><div class="e-content">${prose}</div></article>`,
    ),
    'Pooling',
  ],
  [
    'JSON-LD comes first',
    page(
      'Pooling | Notes',
      og('Pooling | Notes') + jsonLd({ '@type': 'BlogPosting', headline: 'On pooling' }),
      `<main><h1>Pooling</h1>${prose}</main>`,
    ),
    'On pooling',
  ],
  [
    'Ghost escapes its JSON-LD as HTML',
    page(
      'x',
      jsonLd({ '@type': 'Article', headline: 'Don&#x27;t pool: A &amp; B' }),
      `<main><h1>x</h1>${prose}</main>`,
    ),
    "Don't pool: A & B",
  ],
])('%s', (_, html, title) => {
  expect(visit(html).read?.title).toBe(title);
});
