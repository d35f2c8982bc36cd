import { blog, japanese, page, post, prose, type Shape, titled } from './shapes.ts';
import { jsonLd } from './visit.ts';

const wordpress = `${titled}<meta name="generator" content="WordPress 6.9"><link rel="canonical" href="${blog}/pooling/"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T20:30:00+00:00">`;
const single = 'class="single single-post postid-42"';
const dated = (after: string) =>
  `<main><article><h1>Pooling</h1><time datetime="2026-05-04">May 4</time>${prose}${after}</article></main>`;
const may = { day: '2026-05-04' };

/** What plugins and page builders put around a text, and where themes say a day that is not the post's. */
export const pluginShapes: Shape[] = [
  [
    'Simple Author Box',
    `${blog}/pooling/`,
    page(
      wordpress,
      `<main><article class="post-42 post hentry"><header class="entry-header"><h1 class="entry-title">Pooling</h1></header><div class="entry-content">${prose}<div class="saboxplugin-wrap" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="saboxplugin-authorname"><a href="/author/jane/" class="vcard author" rel="author"><span class="fn">Jane Doe</span></a></div><div class="saboxplugin-desc"><p>Jane writes, and sells <a href="https://course.example/">a course</a>.</p></div></div></div></article></main>`,
      'lang="en-US"',
      single,
    ),
    post({ ...may, authors: ['Jane Doe'] }),
  ],
  [
    'Elementor',
    `${blog}/pooling/`,
    page(
      wordpress,
      `<div data-elementor-type="single-post" class="elementor"><div class="elementor-widget-theme-post-title"><h1 class="elementor-heading-title">Pooling</h1></div><ul class="elementor-post-info"><li itemprop="author"><a href="/author/jane/"><span>Jane Doe</span></a></li><li itemprop="datePublished"><time>May 4, 2026</time></li></ul><div class="elementor-widget-theme-post-content"><div class="elementor-widget-container">${prose}</div></div><div class="elementor-widget-share-buttons"><span>Share</span></div></div>`,
      'lang="en-US"',
      single,
    ),
    post({ ...may, authors: ['Jane Doe'] }),
  ],
  [
    'Contempo on Blogger',
    `${blog}/2026/05/pooling.html`,
    page(
      `<title>Pooling</title><meta content="blogger" name="generator"><link href="${blog}/2026/05/pooling.html" rel="canonical"><meta property="og:type" content="article">`,
      `<main><div class="blog-posts hfeed"><article><div class="post"><h3 class="post-title entry-title">Pooling</h3><div class="post-header"><span class="post-timestamp"><a class="timestamp-link" href="${blog}/2026/05/pooling.html" rel="bookmark"><time class="published" datetime="2026-05-04T13:30:00-07:00">May 04, 2026</time></a></span></div><div class="post-body entry-content">${prose}</div></div></article></div></main>`,
    ),
    post(may),
  ],
  [
    'a newsletter’s archive on Buttondown',
    `${blog}/archive/pooling/`,
    page(
      `<title>Pooling • Buttondown</title><meta property="og:type" content="article"><meta property="og:title" content="Pooling">`,
      `<main><article><header><time datetime="2026-05-04T20:30:00Z">May 4, 2026</time><h1>Pooling</h1></header><div class="email-body-content">${prose}</div></article><form><p>Subscribe to Notes:</p></form></main>`,
    ),
    post(may),
  ],
  [
    'Fumadocs, a few short lines beside the text',
    `${blog}/blog/pooling`,
    page(
      titled,
      `<main><div><h1>Pooling</h1></div><article class="container"><div class="prose">${prose}</div><div class="meta"><p>Written by</p><p>Jane Doe</p><p>At</p><p>last</p></div></article></main>`,
    ),
    post(),
  ],
  [
    'Qiita, the day of the change first',
    `${blog}/jane/items/0123456789abcdef0123`,
    page(
      '<title>プール</title><meta property="og:type" content="article">',
      `<main><article><div><h1>プール</h1><div><span>最終更新日 <time datetime="2026-05-06T01:00:00Z">2026年05月06日</time></span><span>投稿日 <time datetime="2026-05-04T01:00:00Z">2026年05月04日</time></span></div></div><section><div class="rendered-body mdContent-inner">${japanese}</div></section></article></main>`,
      'lang="ja"',
    ),
    post({ ...may, title: 'プール', words: null, links: 0, language: 'ja' }),
  ],
  [
    'a change in French, of which the day is not the post’s',
    `${blog}/blog/pooling`,
    page(
      titled,
      `<main><article><h1>Pooling</h1><p>Dernière mise à jour : <time datetime="2026-05-06">6 mai 2026</time></p><p>Publié le <time datetime="2026-05-04">4 mai 2026</time></p>${prose}</article></main>`,
      'lang="fr"',
    ),
    post(may),
  ],
  [
    'a day of which nobody knows the month',
    `${blog}/blog/pooling`,
    page(titled, `<main><article><h1>Pooling</h1><p class="date">5/4/2026</p>${prose}</article></main>`),
    post(),
  ],
  [
    'Disqus in the text',
    `${blog}/blog/pooling`,
    page(
      titled,
      dated('<div id="disqus_thread"><p>Comments by <a href="https://disqus.example/">Disqus</a>.</p></div>'),
    ),
    post(may),
  ],
  ...['Recipe', 'PodcastEpisode', 'Course'].map(
    (type): Shape => [
      `a page of a ${type}`,
      `${blog}/soup/`,
      page(titled + jsonLd({ '@context': 'https://schema.org', '@type': type, name: 'Soup' }), dated('')),
      null,
    ],
  ),
  ['a month of an archive', `${blog}/archive/2026-05/`, page(titled, dated('')), null],
];
