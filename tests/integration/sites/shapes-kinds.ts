import { blog, page, paragraph, prose, type Shape } from './shapes.ts';
import { jsonLd } from './visit.ts';

/** Pages of a blog’s host that are no posts. */
export const kindShapes: Shape[] = [
  [
    'comments on Substack',
    `${blog}/p/pooling/comments`,
    page(
      `<title>Comments - Pooling</title><link rel="canonical" href="${blog}/p/pooling/comments"><meta property="og:type" content="article"><meta property="og:title" content="Pooling">`,
      `<div class="comments-page"><h1>Pooling</h1><p>${'So many words of a reader who liked the post on pools a lot, and says so at length. '.repeat(2)}</p><div class="comment"><time datetime="2026-05-05T10:00:00Z">May 5</time></div></div>`,
    ),
    null,
  ],
  [
    'a chapter of mdBook',
    `${blog}/book/pooling.html`,
    page(
      '<title>Pooling - The Book</title>',
      `<div id="body-container"><nav id="sidebar"></nav><div class="page"><div id="menu-bar"><h1 class="menu-title">The Book</h1></div><div id="content" class="content"><main><h1 id="pooling"><a class="header" href="#pooling">Pooling</a></h1>${prose}</main></div></div></div>`,
    ),
    null,
  ],
  [
    'a month',
    `${blog}/2026/05/`,
    page(
      '<title>May 2026</title>',
      `<main><h1>May 2026</h1><article><h2><a href="/a">A</a></h2><time datetime="2026-05-04">4</time>${paragraph}</article></main>`,
    ),
    null,
  ],
  [
    'a second page by its number',
    `${blog}/blog/2/`,
    page(
      '<title>Blog - Page 2</title>',
      `<main><h1>Blog</h1><article><h2><a href="/blog/a">A</a></h2><time datetime="2026-05-04">4</time>${paragraph}</article><article><h2><a href="/blog/b">B</a></h2>${paragraph}</article></main>`,
    ),
    null,
  ],
  [
    'a list with first headings',
    `${blog}/blog/latest/`,
    page(
      '<title>Notes</title>',
      `<main><article><h1><a href="/blog/a/">A</a></h1><time datetime="2026-05-04">4</time>${paragraph}</article><article><h1><a href="/blog/b/">B</a></h1><time datetime="2026-05-03">3</time>${paragraph}</article></main>`,
    ),
    null,
  ],
  [
    'a topic on Discourse',
    `${blog}/t/pooling/12`,
    page(
      `<title>Pooling - Forum</title><meta name="generator" content="Discourse 3.5"><link rel="canonical" href="${blog}/t/pooling/12"><meta property="og:type" content="website"><meta property="og:title" content="Pooling"><meta property="article:published_time" content="2026-05-04T20:30:00+00:00">${jsonLd({ '@context': 'http://schema.org', '@type': 'DiscussionForumPosting', headline: 'Pooling', url: `${blog}/t/pooling/12`, datePublished: '2026-05-04', articleBody: 'x' })}`,
      `<main><h1>Pooling</h1><div class="topic-body"><time datetime="2026-05-04">4</time>${prose}</div></main>`,
    ),
    null,
  ],
  [
    'a question',
    `${blog}/questions/12/pooling`,
    page(
      `<title>Pooling - QA</title>${jsonLd({ '@type': 'QAPage', mainEntity: { '@type': 'Question', name: 'Pooling', acceptedAnswer: { '@type': 'Answer', text: 'x' } } })}`,
      `<main><h1>Pooling</h1><time datetime="2026-05-04">4</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'a product',
    `${blog}/shop/pool`,
    page(
      `<title>Pool - Shop</title><meta property="og:type" content="product">${jsonLd({ '@type': 'Product', name: 'Pool', offers: { '@type': 'Offer', price: 1 } })}`,
      `<main><h1>Pool</h1><time datetime="2026-05-04">4</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'a product in JSON-LD alone',
    `${blog}/products/pool`,
    page(
      `<title>Pool - Shop</title>${jsonLd({ '@context': 'x', '@type': 'Product', name: 'Pool', offers: { '@type': 'Offer', price: 1 } })}`,
      `<main><h1>Pool</h1><time datetime="2026-05-04">4</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'an event',
    `${blog}/events/meetup`,
    page(
      `<title>Meetup</title>${jsonLd({ '@type': 'Event', name: 'Meetup', startDate: '2026-05-04' })}`,
      `<main><h1>Meetup</h1><time datetime="2026-05-04T19:00">4 May</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'a talk',
    `${blog}/talks/meetup`,
    page(
      '<title>Meetup</title>',
      `<main><h1>Meetup</h1><ul><li><time datetime="2026-05-04T19:00">4 May</time> <a href="/x">x</a></li></ul>${prose}</main>`,
    ),
    null,
  ],
  [
    'a manual',
    `${blog}/docs/install`,
    page(
      '<title>Install | Docs</title>',
      `<main><article><h1>Install</h1>${prose}<p>Last updated on <time datetime="2026-05-04">May 4</time></p></article></main>`,
    ),
    null,
  ],
  [
    'a manual in JSON-LD',
    `${blog}/docs/install`,
    page(
      `<title>Install | Docs</title>${jsonLd({ '@type': 'TechArticle', headline: 'Install', url: `${blog}/docs/install`, dateModified: '2026-05-04' })}`,
      `<main><article><h1>Install</h1>${prose}</article></main>`,
    ),
    null,
  ],
  [
    'a changelog',
    `${blog}/changelog`,
    page(
      '<title>Changelog</title>',
      `<main><h1>Changelog</h1><h2><time datetime="2026-05-04">May 4</time></h2>${prose}<h2><time datetime="2026-04-04">Apr 4</time></h2>${prose}</main>`,
    ),
    null,
  ],
  [
    'prices',
    `${blog}/pricing`,
    page(
      '<title>Pricing</title><meta property="og:type" content="website">',
      `<main><h1>Pricing</h1>${prose}</main>`,
    ),
    null,
  ],
  [
    'a front page as an article',
    `${blog}/`,
    page(
      '<title>Notes</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">',
      `<main><h1>Notes</h1>${prose}</main>`,
    ),
    null,
  ],
  [
    'a film',
    `${blog}/videos/pooling`,
    page(
      `<title>Pooling</title><meta property="og:type" content="video.other">${jsonLd({ '@type': 'VideoObject', name: 'Pooling', uploadDate: '2026-05-04' })}`,
      `<main><h1>Pooling</h1><time datetime="2026-05-04">4</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'a job',
    `${blog}/jobs/dev`,
    page(
      `<title>Dev</title>${jsonLd({ '@type': 'JobPosting', title: 'Dev', datePosted: '2026-05-04' })}`,
      `<main><h1>Dev</h1><time datetime="2026-05-04">4</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'a search',
    `${blog}/search/postgres`,
    page(
      '<title>Search</title>',
      `<main><h1>postgres</h1><time datetime="2026-05-04">4</time>${prose}</main>`,
    ),
    null,
  ],
  [
    'an author',
    `${blog}/authors/jane/`,
    page('<title>Jane</title>', `<main><h1>Jane</h1>${prose}<time datetime="2026-05-04">4</time></main>`),
    null,
  ],
  [
    'a tag on Tumblr',
    `${blog}/tagged/postgres`,
    page(
      '<title>postgres</title>',
      `<main><h1>postgres</h1><article><h2><a href="/a">A</a></h2><time datetime="2026-05-04">4</time>${paragraph}</article></main>`,
    ),
    null,
  ],
  [
    'a tag in German',
    `${blog}/schlagwort/postgres/`,
    page(
      '<title>postgres</title>',
      `<main><h1>postgres</h1><article><h2><a href="/a/">A</a></h2><time datetime="2026-05-04">4</time>${paragraph}</article></main>`,
    ),
    null,
  ],
  [
    'a category in German',
    `${blog}/kategorie/db/`,
    page(
      '<title>db</title>',
      `<main><h1>db</h1><article><h2><a href="/a/">A</a></h2><time datetime="2026-05-04">4</time>${paragraph}</article><article><h2><a href="/b/">B</a></h2><time datetime="2026-05-04">4</time>${paragraph}</article></main>`,
    ),
    null,
  ],
  [
    'about, in French',
    `${blog}/a-propos/`,
    page('<title>À propos</title>', `<main><h1>À propos</h1>${prose}</main>`, 'lang="fr"'),
    null,
  ],
  [
    'about, in German',
    `${blog}/ueber-mich/`,
    page(
      '<title>Über mich</title>',
      `<main><h1>Über mich</h1>${prose}<p>Stand: <time datetime="2026-05-04">4. Mai</time></p></main>`,
      'lang="de"',
    ),
    null,
  ],
  [
    'a newsletter',
    `${blog}/newsletter/`,
    page('<title>Newsletter</title>', `<main><h1>Newsletter</h1>${prose}</main>`),
    null,
  ],
  ['a tag in the query', `${blog}/?tag=x`, page('<title>x</title>', `<main><h1>x</h1>${prose}</main>`), null],
  [
    'a page of Notion',
    `${blog}/pooling-0123456789abcdef0123456789abcdef`,
    page(
      '<title>Pooling</title><meta property="og:type" content="website">',
      `<main class="notion light-mode notion-page"><h1 class="notion-title">Pooling</h1><div class="notion-text">${'A pool keeps a few connections open and lends them out, so that nobody waits for a greeting. '.repeat(3)}</div></main>`,
    ),
    null,
  ],
  [
    'not found',
    `${blog}/blog/nothing/`,
    page('<title>404 - Notes</title>', `<main><h1>Page not found</h1>${prose}</main>`),
    null,
  ],
  [
    'not found, in German',
    `${blog}/blog/nothing/`,
    page(
      '<title>Seite nicht gefunden - Notes</title>',
      `<main><h1>Seite nicht gefunden</h1>${prose}</main>`,
      'lang="de"',
    ),
    null,
  ],
  [
    'about, with an umlaut',
    `${blog}/%C3%BCber-mich/`,
    page(
      '<title>Über mich</title>',
      `<main><h1>Über mich</h1><time datetime="2026-05-04">x</time>${prose}</main>`,
      'lang="de"',
    ),
    null,
  ],
  [
    'cookies',
    `${blog}/cookie-policy/`,
    page('<title>Cookies</title>', `<main><h1>Cookies</h1><p>Last updated: May 4, 2026</p>${prose}</main>`),
    null,
  ],
  [
    'a list of two articles',
    `${blog}/writing/`,
    page(
      '<title>Writing</title>',
      `<main><h1>Writing</h1>${['a', 'b'].map((x) => `<article><a href="/writing/${x}"><h3>${x}</h3></a><time datetime="2026-05-04">4</time>${paragraph}</article>`).join('')}</main>`,
    ),
    null,
  ],
  [
    'a page of a wiki',
    `${blog}/wiki/pooling`,
    page(
      '<title>Pooling</title>',
      `<main><h1>Pooling</h1>${prose}<p>This page was last edited on <time datetime="2026-05-04">4 May</time></p></main>`,
    ),
    null,
  ],
];
