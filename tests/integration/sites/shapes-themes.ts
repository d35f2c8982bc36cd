import { blog, page, paragraph, post, prose, type Shape, titled } from './shapes.ts';

/** Pages in the markup of themes, tried after those of the other files. */
export const themeShapes: Shape[] = [
  [
    'AstroPaper',
    `${blog}/posts/pooling/`,
    page(
      `<title>Pooling | Notes</title><meta property="og:title" content="Pooling | Notes"><meta property="article:published_time" content="2026-05-04T20:30:00.000Z">`,
      `<header><a href="/">Notes</a></header><div><button onclick="history.back()"><span>Go back</span></button></div><main id="main-content"><h1 class="post-title">Pooling</h1><div class="flex"><span class="sr-only">Published:</span><span class="italic"><time datetime="2026-05-04T20:30:00.000Z">4 May, 2026</time><span> | </span><span>10:30 PM</span></span></div><article id="article" class="prose mx-auto">${prose}</article><ul class="my-8"><li><a href="/tags/postgres/"><span>#postgres</span></a></li></ul><div><span>Share this post on:</span><a href="https://x.com/intent/post?url=x">X</a></div></main>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'al-folio on Jekyll',
    `${blog}/blog/2026/pooling/`,
    page(
      '<title>Pooling | Jane Doe</title>',
      `<header><nav id="navbar"><a href="/">Jane</a></nav></header><div class="container mt-5" role="main"><div class="post"><header class="post-header"><h1 class="post-title">Pooling</h1><p class="post-meta">Created on May 04, 2026 by Jane Doe, last updated on June 04, 2026</p><p class="post-tags"><a href="/blog/2026"><i></i> 2026</a> &middot; <a href="/blog/tag/postgres"><i></i> postgres</a></p></header><article class="post-content"><div id="markdown-content">${prose}</div></article></div></div>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'Chirpy on Jekyll',
    `${blog}/posts/pooling/`,
    page(
      `<title>Pooling | Notes</title><meta name="generator" content="Jekyll v4.3"><meta property="og:title" content="Pooling"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T22:30:00+02:00">`,
      `<div id="main-wrapper"><main><article class="px-1" data-toc="true"><header><h1 data-toc-skip>Pooling</h1><div class="post-meta text-muted"><span>Posted <time data-ts="1777926600" data-df="ll">May 4, 2026</time></span><span>Updated <time data-ts="1780605000">Jun 4, 2026</time></span><div>By <em><a href="https://twitter.com/jane">Jane Doe</a></em><span class="readtime" title="36 words"><em>1 min</em> read</span></div></div></header><div id="toc-bar"><span class="label">Pooling</span></div><div class="content">${prose}</div><div class="post-tail-wrapper text-muted"><div class="post-meta mb-3"><i></i><a href="/categories/db/">DB</a></div><div class="post-tags"><i></i><a href="/tags/postgres/" class="post-tag">postgres</a></div><div class="post-tail-bottom"><div class="license-wrapper">This post is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> by the author.</div><div class="share-wrapper"><span class="share-label">Share</span></div></div></div></article></main></div>`,
    ),
    post({ words: 37, day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'SvelteKit, its title a second heading',
    `${blog}/pooling`,
    page(
      '<title>Pooling</title><meta property="og:title" content="Pooling"><meta property="og:type" content="article">',
      `<div><time datetime="2026-05-04" class="text-sm">May 4, 2026</time><article class="prose prose-lg" id="article"><h2 class="blog-title">Pooling</h2>${prose}</article></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'SvelteKit, its day before the title',
    `${blog}/pooling`,
    page(
      '<title>Pooling</title><meta property="og:type" content="article"><meta property="og:title" content="Pooling">',
      `<article class="max-w-3xl"><hgroup><p class="text-base">May 4, 2026</p><h1>Pooling</h1></hgroup><div class="mt-4 flex"><span class="chip">&num;postgres</span></div><div class="mt-4 prose">${prose}</div></article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Nuxt Content, in a list of terms',
    `${blog}/blog/pooling`,
    page(
      '<title>Pooling</title>',
      `<div id="__nuxt"><article><header><h1>Pooling</h1><p>How a pool lends</p><dl><div><dt>Posted on</dt><dd>May 4, 2026</dd></div></dl></header><div class="nuxt-content">${prose}</div></article></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Nuxt Content, the year first',
    `${blog}/blog/pooling`,
    page(
      '<title>Pooling</title>',
      `<article><div class="container"><div class="date">2026 May 4th, Monday</div><h1>Pooling</h1><div class="nuxt-content">${prose}</div></div></article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Astro, as scripts write a day',
    `${blog}/blog/pooling`,
    page(
      '<title>Pooling - Notes</title>',
      `<main><header><h1>Pooling</h1><p class="text-sm">Published on <span class="font-medium">Mon May 04 2026</span></p><ul><li>postgres</li></ul></header>${prose}</main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Quark on Grav',
    `${blog}/blog/pooling`,
    page(
      '<title>Pooling | Notes</title><meta name="generator" content="GravCMS">',
      `<section id="blog-hero"><h1>Pooling</h1><h2>Sub</h2><span class="blog-date"><time class="dt-published" datetime="2026-05-04T22:30:00+02:00"><i></i> 4th May 2026 10:30pm</time></span><span class="tags"><a class="label p-category" href="/blog/tag:postgres">postgres</a></span></section><section id="body-wrapper" class="section blog-listing"><div id="item"><div class="content-item h-entry"><div class="e-content">${prose}</div><p class="prev-next text-center"><a class="btn" href="/blog/x">Previous</a></p></div></div><div id="sidebar"><div class="sidebar-content"><h4>Related</h4></div></div></section>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Butterfly on Hexo',
    `${blog}/2026/05/04/pooling/`,
    page(
      '<title>Pooling | Notes</title><meta name="generator" content="Hexo 7"><meta property="og:type" content="article"><meta property="og:title" content="Pooling"><meta property="article:published_time" content="2026-05-04T14:30:00.000Z"><meta property="article:author" content="Jane"><meta property="article:tag" content="postgres">',
      `<header class="post-bg"><nav id="nav"></nav><div id="post-info"><h1 class="post-title">Pooling</h1><div id="post-meta"><div class="meta-firstline"><span class="post-meta-date"><span class="post-meta-label">Created</span><time class="post-meta-date-created" datetime="2026-05-04T14:30:00.000Z">2026-05-04</time></span></div></div></div></header><main class="layout"><div id="post"><article class="container post-content" id="article-container">${prose}</article><div class="post-copyright"><div class="post-copyright__author"><span>Author: </span><a href="https://x.example">Jane</a></div></div><div class="tag_share"><div class="post-meta__tag-list"><a class="post-meta__tags" href="/tags/postgres/">postgres</a></div></div></div><aside><div class="card-widget">x</div></aside></main>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'], authors: ['Jane'] }),
  ],
  [
    'Quartz',
    `${blog}/notes/pooling`,
    page(
      '<title>Pooling</title><meta property="og:type" content="website"><meta name="generator" content="Quartz">',
      `<div id="quartz-root"><div id="quartz-body"><div class="left sidebar"><h2 class="page-title"><a href="..">Notes</a></h2></div><div class="center"><div class="page-header"><div class="popover-hint"><nav class="breadcrumb-container"></nav><h1 class="article-title">Pooling</h1><p show-comma="true" class="content-meta"><time datetime="2026-05-04T00:00:00.000Z">May 04, 2026</time><span>1 min read</span></p><ul class="tags"><li><a href="../tags/postgres" class="internal tag-link">postgres</a></li></ul></div></div><article class="popover-hint">${prose}</article><hr></div></div></div>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'TYPO3’s blog',
    `${blog}/blog/artikel/pooling`,
    page(
      '<title>Pooling - Notes</title><meta name="generator" content="TYPO3 CMS"><meta property="og:type" content="article">',
      `<main><div class="blogcontainer"><header><h1>Pooling</h1></header><div class="post-meta"><div class="blogicon">04.05.2026</div><span class="blogauthor"><a rel="author" href="/blog/autor/jane">Jane Doe</a></span></div><div class="frame">${prose}</div><div class="tags"><a href="/blog/schlagwort/postgres">postgres</a></div></div></main>`,
      'lang="de-DE"',
    ),
    post({ day: '2026-05-04', language: 'de-DE', authors: ['Jane Doe'], tags: ['postgres'] }),
  ],
  [
    'Notion on Super',
    `${blog}/pooling`,
    page(
      '<title>Pooling</title><meta property="og:type" content="website"><meta property="og:title" content="Pooling">',
      `<main class="super-content"><div class="notion-header"><h1 class="notion-header__title">Pooling</h1></div><article class="notion-root"><div class="notion-page__properties"><div class="notion-page__property"><div class="notion-property__date"><span class="date">May 4, 2026</span></div></div></div><p class="notion-text__content">A pool keeps a few connections open and lends them out, so that <a href="https://vendor.example/?via=jane">nobody</a> waits for a greeting.</p>${paragraph}</article></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a blog in a folder',
    `${blog}/company/blog/2026/pooling`,
    page(
      '<title>Pooling</title>',
      `<main><h1>Pooling</h1><p>Posted on 4 May 2026 by Jane Doe</p>${prose}</main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a day in French after a weekday',
    `${blog}/2026/05/les-pools/`,
    page(
      '<title>Les pools - Notes</title>',
      `<main><article><h1>Les pools</h1><p class="meta">Publié le lundi 4 mai 2026 par Jane Doe</p>${prose}</article></main>`,
      'lang="fr-FR"',
    ),
    post({ title: 'Les pools', day: '2026-05-04', language: 'fr-FR' }),
  ],
  [
    'days of both in Japanese',
    `${blog}/blog/%E3%83%97%E3%83%BC%E3%83%AB/`,
    page(
      '<title>プール</title>',
      `<main><article><h1>プール</h1><div class="meta"><span>公開日：2026年5月4日</span><span>更新日：2026年6月1日</span></div>${prose}</article></main>`,
      'lang="ja"',
    ),
    post({ title: 'プール', day: '2026-05-04' }),
  ],
  [
    'Tistory, at a number',
    `${blog}/12/`,
    page(
      '<title>풀</title><meta name="generator" content="Tistory"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T22:30:00+09:00">',
      `<main><article><h1>풀</h1>${prose}</article></main>`,
      'lang="ko"',
    ),
    post({ title: '풀', day: '2026-05-04' }),
  ],
  [
    'days of both in Chinese',
    `${blog}/posts/pool/`,
    page(
      '<title>连接池</title>',
      `<main><article><h1>连接池</h1><div class="post-meta">发表于 2026-05-04 | 更新于 2026-06-01</div>${prose}</article></main>`,
      'lang="zh-CN"',
    ),
    post({ title: '连接池', day: '2026-05-04' }),
  ],
  [
    'a day after the text',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<main><article><h1>Pooling</h1>${prose}<footer>Published <time datetime="2026-05-04">May 4</time></footer></article></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a year in a line before the text',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<main><article><h1>Pooling</h1><p class="dek">What changed since 2025 in 3 releases</p>${prose}</article></main>`,
    ),
    post({ words: 43 }),
  ],
  [
    'a day in the page’s footer',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<main><article><h1>Pooling</h1>${prose}</article></main><footer>© 2026 Jane. Built 4 May 2026.</footer>`,
    ),
    post(),
  ],
  [
    'a list of two, their days by class',
    `${blog}/writing/`,
    page(
      '<title>Writing</title>',
      `<main><h1>Writing</h1>${paragraph}<div class="item"><span class="date">May 4, 2026</span> <a href="/writing/a/">A</a></div><div class="item"><span class="date">May 3, 2026</span> <a href="/writing/b/">B</a></div></main>`,
    ),
    null,
  ],
  [
    'a list of two, their days as times',
    `${blog}/writing/`,
    page(
      '<title>Writing</title>',
      `<main><h1>Writing</h1>${paragraph}<div class="item"><time datetime="2026-05-04">May 4</time><h2><a href="a/">A</a></h2></div><div class="item"><time datetime="2026-05-03">3</time><h2><a href="b/">B</a></h2></div></main>`,
    ),
    null,
  ],
];
