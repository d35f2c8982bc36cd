import { blog, japanese, page, post, prose, type Shape, titled } from './shapes.ts';
import { jsonLd } from './visit.ts';

/** Posts in the markup of generators and hosts that have no fixtures of their own. */
export const generatorShapes: Shape[] = [
  [
    'Substack',
    `${blog}/p/pooling`,
    page(
      `${titled}<link rel="canonical" href="${blog}/p/pooling"><meta property="og:type" content="article"><meta property="og:title" content="Pooling"><meta name="author" content="Jane Doe">${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: `${blog}/p/pooling`, headline: 'Pooling', datePublished: '2026-05-04T20:30:00+00:00', author: [{ '@type': 'Person', name: 'Jane Doe' }], publisher: { '@type': 'Organization', name: 'Notes' } })}`,
      `<div class="main"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 class="post-title published">Pooling</h1><h3 class="subtitle">How a pool lends</h3><div class="pencraft"><div><a href="https://substack.com/@jane">Jane Doe</a></div><div>May 04, 2026</div></div><div class="post-ufi"><a role="button" aria-label="Like (4)"><div class="label">4</div></a><a role="button"><div class="label">Share</div></a></div></div><div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">${prose}<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Thanks for reading! Subscribe for free.</p></div><form class="subscription-widget-subscribe"><input></form></div></div><p class="button-wrapper"><a class="button primary" href="${blog}/p/pooling?utm_source=substack&action=share"><span>Share</span></a></p></div></div></div><div class="post-footer"><a>4 Likes</a></div></article></div></div>`,
    ),
    post({ words: 37, day: '2026-05-04', authors: ['Jane Doe'] }),
  ],
  [
    'Beehiiv',
    `${blog}/p/pooling`,
    page(
      `<title>Pooling</title><link rel="canonical" href="${blog}/p/pooling"><meta property="og:type" content="website"><meta property="og:title" content="Pooling">`,
      `<div class="flex"><div id="web-header"><h1>Pooling</h1><h2>How a pool lends</h2><div><span>Jane Doe</span><span>May 04, 2026</span></div></div><div class="rendered-post"><div id="content-blocks">${prose}</div></div></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Squarespace',
    `${blog}/blog/pooling`,
    page(
      `<title>Pooling — Notes</title><link rel="canonical" href="${blog}/blog/pooling"><meta property="og:site_name" content="Notes"><meta property="og:title" content="Pooling — Notes"><meta property="og:type" content="article"><meta itemprop="name" content="Pooling — Notes"><meta itemprop="headline" content="Pooling"><meta itemprop="datePublished" content="2026-05-04T22:30:00+0200"><meta itemprop="author" content="Jane Doe">${jsonLd({ name: 'Pooling — Notes', url: `${blog}/blog/pooling`, datePublished: '2026-05-04T22:30:00+0200', headline: 'Pooling', author: 'Jane Doe', publisher: { name: 'Notes', '@type': 'Organization' }, '@context': 'http://schema.org', '@type': 'Article' })}`,
      `<main id="page"><article class="sections"><section class="blog-item-wrapper"><article id="article-1" class="entry hentry author-jane-doe post-type-text" ><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-meta-section"><span class="blog-meta-primary"><span class="blog-categories-list"><a href="/blog/category/DB" class="blog-categories">DB</a></span></span><time class="blog-meta-item blog-meta-item--date" datetime="May 4" pubdate=""><span>May 4</span></time></div><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">Pooling</h1></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">${prose}</div></div></div></div></div><div class="blog-item-meta-wrapper"><a href="/blog/tag/postgres" class="blog-item-tag">postgres</a></div></div></article></section></article></main>`,
      'lang="en-US"',
      'class="view-item collection-type-blog-basic-grid"',
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe'], tags: ['postgres'], language: 'en-US' }),
  ],
  [
    'Webflow',
    `${blog}/blog/pooling`,
    page(
      '<title>Pooling</title><meta property="og:title" content="Pooling"><meta property="og:type" content="website"><meta content="Webflow" name="generator">',
      `<div class="navbar w-nav"><nav><a href="/">Notes</a></nav></div><div class="section"><div class="container w-container"><h1 class="heading">Pooling</h1><div class="text-block">May 4, 2026</div><div class="rich-text-block w-richtext">${prose}</div></div></div><div class="footer"><p>${'Footer words of the company that made the page, and more of them, to be long enough. '.repeat(2)}</p></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Wix',
    `${blog}/post/pooling`,
    page(
      `<title>Pooling</title><link rel="canonical" href="${blog}/post/pooling"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T20:30:00.000Z"><meta property="article:author" content="Jane Doe">${jsonLd({ '@context': 'https://schema.org', '@type': 'BlogPosting', headline: 'Pooling', datePublished: '2026-05-04T20:30:00.000Z', author: { '@type': 'Person', name: 'Jane Doe' }, mainEntityOfPage: { '@id': `${blog}/post/pooling`, '@type': 'WebPage' } })}`,
      `<div id="SITE_CONTAINER"><main><article><div data-hook="post"><div><ul><li><span data-hook="user-name">Jane Doe</span></li><li><span title="May 4" data-hook="time-ago">May 4</span></li><li><span data-hook="time-to-read">2 min read</span></li></ul><h1 data-hook="post-title"><span>Pooling</span></h1></div><section data-hook="post-description"><div data-id="rich-content-viewer">${prose}</div></section></div><footer><div data-hook="post-footer"><a href="/blog/tags/postgres">postgres</a></div></footer></article></main></div>`,
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe'] }),
  ],
  [
    'Drupal, with comments',
    `${blog}/node/12`,
    page(
      `<title>Pooling | Notes</title><meta name="Generator" content="Drupal 11"><link rel="canonical" href="${blog}/node/12">`,
      `<header><div class="site-branding"><a href="/">Notes</a></div></header><main role="main"><h1 class="title page-title"><span class="field field--name-title">Pooling</span></h1><article class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field--name-uid"><a href="/user/1" class="username">jane</a></span> on <span class="field--name-created"><time datetime="2026-05-04T22:30:00+02:00" class="datetime">Mon, 05/04/2026 - 22:30</time></span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">${prose}</div><div class="field field--name-field-tags"><h3 class="field__label inline">Tags</h3><ul><li><a href="/tags/postgres">postgres</a></li></ul></div><section class="field field--name-comment comment-wrapper"><h2 class="title">Comments</h2>${['a', 'b', 'c', 'd'].map((x) => `<article class="comment js-comment"><footer class="comment__meta"><time datetime="2026-05-05">5</time></footer><div class="comment__content"><p>Nice ${x}</p></div></article>`).join('')}</section></div></article></main>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'TYPO3’s news',
    `${blog}/aktuelles/detail/pooling`,
    page(
      '<title>Pooling - Notes</title><meta name="generator" content="TYPO3 CMS"><meta property="og:type" content="article"><meta property="og:title" content="Pooling">',
      `<main><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">Pooling</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-05-04">04.05.2026</time></span></p></div><div class="teaser-text" itemprop="description"><p>Short.</p></div><div class="news-text-wrap" itemprop="articleBody">${prose}</div></div></div></main>`,
      'lang="de"',
    ),
    post({ day: '2026-05-04', language: 'de' }),
  ],
  [
    'Tumblr',
    `${blog}/post/712345678901/pooling`,
    page(
      `<title>Notes — Pooling</title><link rel="canonical" href="${blog}/post/712345678901/pooling"><meta property="og:type" content="tumblr-feed:entry"><meta property="og:title" content="Pooling">${jsonLd({ '@type': 'Article', url: `${blog}/post/712345678901/pooling`, mainEntityOfPage: { '@type': 'WebPage', '@id': `${blog}/post/712345678901/pooling` }, headline: 'Pooling', author: 'janenotes', '@context': 'http://schema.org' })}`,
      `<div id="content"><section class="posts"><article class="text not-page post-712345678901"><div class="post-wrapper"><section class="post"><h2 class="title"><a href="${blog}/post/712345678901">Pooling</a></h2><div class="body-text">${prose}</div></section><section class="panel"><footer class="post-panel"><section class="date"><a href="${blog}/post/712345678901">Posted on May 4, 2026 at 10:30 pm</a></section><section class="tags"><a href="${blog}/tagged/postgres">#postgres</a></section></footer></section></div></article></section></div>`,
    ),
    post({ tags: ['postgres'] }),
  ],
  [
    'Bear',
    `${blog}/pooling/`,
    page(
      `${titled}<meta property="og:type" content="website"><link rel="canonical" href="${blog}/pooling/">`,
      `<header><a class="title" href="/"><h1>Notes</h1></a><nav><p><a href="/">Home</a></p></nav></header><main><h1>Pooling</h1><p><i><time datetime="2026-05-04T20:30Z">04 May, 2026</time></i></p>${prose}<h1>Sizes</h1><p class="tags"><a href="/blog/?q=postgres">#postgres</a></p><form class="inline" id="upvote-form"><button>Toast</button></form></main><footer><span>Powered by Bear</span></footer>`,
    ),
    post({ day: '2026-05-04', words: 37, tags: ['postgres'] }),
  ],
  [
    'Write.as',
    `${blog}/jane/pooling`,
    page(
      `<title>Pooling — Jane</title><link rel="canonical" href="${blog}/jane/pooling"><meta name="generator" content="WriteFreely"><meta name="author" content="jane"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T20:30:00Z">`,
      `<div id="overlay"></div><header><h1 dir="ltr" id="blog-title"><a rel="author" href="/jane/">Jane</a></h1></header><article id="post-body" class="norm h-entry"><h2 id="title" class="p-name">Pooling</h2><time class="dt-published" datetime="2026-05-04T20:30:00Z" pubdate>May 4, 2026</time><div class="e-content">${prose}</div></article>`,
    ),
    post({ day: '2026-05-04', authors: ['jane'] }),
  ],
  [
    'Terminimal on Zola',
    `${blog}/pooling/`,
    page(
      '<title>Pooling</title><meta property="og:type" content="website">',
      `<div class="container"><header class="header"><div class="logo"><a href="/">notes</a></div></header><div class="content"><div class="post"><h1 class="post-title"><a href="${blog}/pooling/">Pooling</a></h1><div class="post-meta-inline"><span class="post-date">2026-05-04</span></div><span class="post-tags-inline">:: tags:&nbsp;<a class="post-tag" href="${blog}/tags/postgres/">#postgres</a></span><div class="post-content">${prose}</div></div></div><footer class="footer"></footer></div>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'Tabi on Zola',
    `${blog}/blog/pooling/`,
    page(
      '<title>Pooling • Notes</title><meta property="og:type" content="article">',
      `<header><nav class="navbar"></nav></header><div class="content"><main><article class="h-entry"><h1 class="p-name article-title">Pooling</h1><a class="u-url u-uid" href="${blog}/blog/pooling/"></a><ul class="meta"><span class="hidden p-author h-card"><a href="${blog}" rel="author" class="u-url p-name">Jane Doe</a></span><li><time class="dt-published" datetime="2026-05-04">4th May 2026</time></li><li title="120 words"><span>•</span>1 min read</li><li class="tag"><span>•</span>Tags:&nbsp;</li><li class="tag"><a class="p-category" href="${blog}/tags/postgres/">postgres</a></li></ul><section class="e-content body">${prose}</section></article></main></div>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'], authors: ['Jane Doe'] }),
  ],
  [
    'ABlog on Sphinx',
    `${blog}/2026/05/04/pooling.html`,
    page(
      '<title>Pooling — Notes</title><meta name="generator" content="Docutils">',
      `<div class="document"><div class="documentwrapper"><div class="bodywrapper"><div class="body" role="main"><section id="pooling"><h1>Pooling<a class="headerlink" href="#pooling" title="Link to this heading">¶</a></h1>${prose}</section><div class="section ablog__blog_comments"><div class="section ablog__prev-next"><span class="ablog__prev"><a href="../other.html">Other</a></span></div></div></div></div></div><div class="sphinxsidebar"><div class="ablog-sidebar-item ablog__postcard"><h2><i class="fa fa-calendar"></i><span>04 May 2026</span></h2><ul><li id="ablog-sidebar-item author"><span><i class="fa-fw fa fa-user"></i></span><span><a href="../author/jane.html">Jane Doe</a></span></li><li><span><a href="../tag/postgres.html">postgres</a></span></li></ul></div></div></div>`,
    ),
    post(),
  ],
  [
    'Quarto',
    `${blog}/posts/pooling/`,
    page(
      '<title>Pooling – Notes</title><meta name="generator" content="quarto-1.9"><meta name="author" content="Jane Doe"><meta name="dcterms.date" content="2026-05-04">',
      `<div id="quarto-content" class="quarto-container page-columns"><main class="content" id="quarto-document-content"><header id="title-block-header" class="quarto-title-block default"><div class="quarto-title"><h1 class="title">Pooling</h1><div class="quarto-categories"><div class="quarto-category">postgres</div></div></div><div class="quarto-title-meta"><div><div class="quarto-title-meta-heading">Author</div><div class="quarto-title-meta-contents"><p>Jane Doe </p></div></div><div><div class="quarto-title-meta-heading">Published</div><div class="quarto-title-meta-contents"><p class="date">May 4, 2026</p></div></div></div></header>${prose}</main></div>`,
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe'], tags: ['postgres'] }),
  ],
  [
    'Quarto, at the root',
    `${blog}/pooling.html`,
    page(
      '<title>Pooling – Notes</title><meta name="generator" content="quarto-1.9"><meta name="author" content="Jane Doe"><meta name="dcterms.date" content="2026-05-04">',
      `<main class="content" id="quarto-document-content"><header><h1 class="title">Pooling</h1></header>${prose}</main>`,
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe'] }),
  ],
  [
    'Nikola',
    `${blog}/posts/pooling/`,
    page(
      `${titled}<meta name="generator" content="Nikola"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T22:30:00+02:00"><meta property="article:tag" content="postgres"><meta name="author" content="Jane Doe">`,
      `<main id="content"><article class="post-text h-entry hentry postpage" itemscope="itemscope" itemtype="http://schema.org/Article"><header><h1 class="p-name entry-title" itemprop="headline name"><a href="." class="u-url">Pooling</a></h1><div class="metadata"><p class="byline author vcard p-author h-card"><span class="byline-name fn p-name" itemprop="author">Jane Doe</span></p><p class="dateline"><a href="." rel="bookmark"><time class="published dt-published" datetime="2026-05-04T22:30:00+02:00" itemprop="datePublished">2026-05-04 22:30</time></a></p></div></header><div class="e-content entry-content" itemprop="articleBody text">${prose}</div><aside class="postpromonav"><nav><ul class="tags" itemprop="keywords"><li><a class="tag p-category" href="../../categories/postgres/" rel="tag">postgres</a></li></ul></nav></aside></article></main>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'], authors: ['Jane Doe'] }),
  ],
  [
    'Publii',
    `${blog}/pooling.html`,
    page(
      `<title>Pooling - Notes</title><meta name="generator" content="Publii"><link rel="canonical" href="${blog}/pooling.html"><meta property="og:type" content="article">${jsonLd({ '@context': 'http://schema.org', '@type': 'Article', mainEntityOfPage: { '@type': 'WebPage', '@id': `${blog}/pooling.html` }, headline: 'Pooling', datePublished: '2026-05-04T22:30+02:00', dateModified: '2026-05-05T22:30+02:00', author: { '@type': 'Person', name: 'Jane Doe', url: `${blog}/authors/jane/` }, publisher: { '@type': 'Organization', name: 'Jane Doe' } })}`,
      `<main class="main post"><article class="content"><div class="hero"><header class="hero__content"><div class="wrapper"><div class="feed__meta content__meta"><a href="/authors/jane/" class="feed__author">Jane Doe</a><time datetime="2026-05-04T22:30" class="feed__date">May 4, 2026</time></div><h1>Pooling</h1></div></header></div><div class="entry-wrapper content__entry">${prose}</div><footer class="content__footer"><div class="content__tag"><h3>Posted in</h3><ul class="content__tag-list"><li><a href="/tags/postgres/">postgres</a></li></ul></div><div class="content__bio bio"><p>Jane writes things that are long.</p></div></footer></article></main>`,
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe'], tags: ['postgres'] }),
  ],
  [
    'Tailwind’s starter on Next.js',
    `${blog}/blog/pooling`,
    page(
      `<title>Pooling</title><link rel="canonical" href="${blog}/blog/pooling"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T00:00:00.000Z">`,
      `${jsonLd({ '@context': 'https://schema.org', '@type': 'BlogPosting', headline: 'Pooling', datePublished: '2026-05-04T00:00:00.000Z', url: `${blog}/blog/pooling`, author: [{ '@type': 'Person', name: 'Jane Doe' }] })}<section class="mx-auto"><div><header><a href="/"><div>Notes</div></a></header><main class="mb-auto"><section><article><div class="xl:divide-y"><header class="pt-6"><div><dl><div><dt class="sr-only">Published on</dt><dd><time datetime="2026-05-04T00:00:00.000Z">Monday, May 4, 2026</time></dd></div></dl><h1>Pooling</h1></div></header><div class="grid"><dl class="pb-10"><dt class="sr-only">Authors</dt><dd><ul><li><img alt="avatar"><dl><dt class="sr-only">Name</dt><dd>Jane Doe</dd><dt class="sr-only">Twitter</dt><dd><a href="https://twitter.com/jane">@jane</a></dd></dl></li></ul></dd></dl><div class="divide-y"><div class="prose dark:prose-invert max-w-none pt-10 pb-8">${prose}</div><div class="pt-6 pb-6 text-sm"><a href="https://twitter.com/search?q=x">Discuss on Twitter</a> • <a href="https://github.com/x">View on GitHub</a></div></div><footer><div><h2>Tags</h2><div><a href="/tags/postgres">postgres</a></div></div></footer></div></div></article></section></main></div></section>`,
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe'], tags: ['postgres'] }),
  ],
  [
    'Nextra',
    `${blog}/posts/pooling`,
    page(
      '<title>Pooling</title>',
      `<article class="nx-container nx-prose" dir="ltr"><h1>Pooling</h1><div class="nx-mb-8 nx-flex"><div class="nx-grow"><div class="nx-not-prose"><div>Jane Doe,<time datetime="2026-05-04T00:00:00.000Z">May 4, 2026</time><span class="nx-px-1">•</span><span>1 min read</span></div><div class="nx-mt-1"><a href="/tags/postgres" class="nx-select-none">postgres</a></div></div></div></div>${prose}<div class="nx-mt-32"></div></article>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'Gridsome',
    `${blog}/pooling/`,
    page(
      '<title>Pooling - Notes</title><meta name="generator" content="Gridsome v0.7"><meta property="og:type" content="website">',
      `<div id="app"><header class="header"><a href="/">Notes</a></header><main class="main"><div class="post-title"><h1 class="post-title__text">Pooling</h1><div class="post-meta">Posted 4. May 2026. <strong>3 min read</strong></div></div><div class="post content-box"><div class="post__header"></div><div class="post__content">${prose}</div><div class="post__footer"><div class="post-tags"><a class="post-tags__link" href="/tag/postgres"><span>#</span> postgres</a></div></div></div><div class="post-comments"></div></main></div>`,
    ),
    post({ day: '2026-05-04', tags: ['postgres'] }),
  ],
  [
    'Hatena',
    `https://jane.example.com/entry/2026/05/04/223000`,
    page(
      `<title>プール - ノート</title><link rel="canonical" href="https://jane.example.com/entry/2026/05/04/223000"><meta property="og:type" content="article"><meta property="article:published_time" content="1777901400"><meta property="article:tag" content="DB"><meta name="author" content="janedoe">`,
      `<header id="blog-title"><h1 id="title"><a href="https://jane.example.com/">ノート</a></h1></header><div id="main"><article class="entry hentry js-entry-article"><div class="entry-inner"><header class="entry-header"><div class="date entry-date first"><a href="https://jane.example.com/archive/2026/05/04" rel="nofollow"><time datetime="2026-05-04T13:30:00Z"><span class="date-year">2026</span></time></a></div><h1 class="entry-title"><a href="https://jane.example.com/entry/2026/05/04/223000" class="entry-title-link bookmark">プール</a></h1><div class="entry-categories"><a href="https://jane.example.com/archive/category/DB" class="entry-category-link">DB</a></div></header><div class="entry-content">${japanese}</div></div></article></div>`,
      'lang="ja"',
    ),
    post({
      title: 'プール',
      day: '2026-05-04',
      tags: ['DB'],
      authors: ['janedoe'],
      language: 'ja',
      words: null,
      links: 0,
    }),
  ],
  [
    'Typecho',
    `${blog}/archives/12/`,
    page(
      '<title>连接池 - 笔记</title><meta name="generator" content="Typecho 1.2">',
      `<header id="header"><a id="logo" href="/">笔记</a></header><div id="body"><div id="main" role="main"><article class="post" itemscope itemtype="http://schema.org/BlogPosting"><h1 class="post-title" itemprop="name headline"><a itemprop="url" href="${blog}/archives/12/">连接池</a></h1><ul class="post-meta"><li itemprop="author" itemscope itemtype="http://schema.org/Person">作者: <a itemprop="name" href="${blog}/author/1/" rel="author">jane</a></li><li>时间: <time datetime="2026-05-04T22:30:00+08:00" itemprop="datePublished">2026-05-04</time></li></ul><div class="post-content" itemprop="articleBody">${prose}</div><p itemprop="keywords" class="tags">标签: <a href="${blog}/tag/postgres/">postgres</a></p></article></div></div>`,
      'lang="zh"',
    ),
    post({ title: '连接池', day: '2026-05-04', authors: ['jane'], language: 'zh', tags: ['postgres'] }),
  ],
  [
    'Nuxt Content',
    `${blog}/articles/pooling`,
    page(
      titled,
      `<div id="__nuxt"><main><article><header><h1>Pooling</h1><div class="article-meta"><time>May 4, 2026</time></div></header><div class="prose">${prose}</div></article></main></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'SvelteKit',
    `${blog}/pooling`,
    page(
      '<title>Pooling</title><meta property="og:type" content="article"><meta property="og:title" content="Pooling">',
      `<div style="display: contents"><main><article><hgroup><h1>Pooling</h1><p>Published at May 4, 2026</p></hgroup><div class="tags"><span class="surface-4">&num;postgres</span></div><div class="prose">${prose}</div></article></main></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Kirby',
    `${blog}/notes/pooling`,
    page(
      titled,
      `<main><article class="note"><header class="note-header h1"><h1>Pooling</h1></header><div class="note text">${prose}</div><footer class="note-footer"><time class="note-date" datetime="2026-05-04T00:00:00+02:00">Published on May 4, 2026</time></footer></article></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'Statamic',
    `${blog}/articles/pooling`,
    page(
      titled,
      `<main><article class="content"><header><h1>Pooling</h1><div class="text-xs">May 4th, 2026</div></header><div class="prose">${prose}</div></article></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
];
