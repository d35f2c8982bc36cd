import { blog, japanese, page, paragraph, post, prose, type Shape, titled } from './shapes.ts';
import { jsonLd } from './visit.ts';

/** Posts that say what they are in unusual ways. */
export const postShapes: Shape[] = [
  [
    'a post in Japanese',
    `${blog}/pooling/`,
    page(
      '<title>プール | ノート</title>',
      `<main><h1>プール</h1><p class="date">2026年5月4日</p>${japanese}</main>`,
      'lang="ja"',
    ),
    post({ title: 'プール', day: '2026-05-04', language: 'ja', words: null, links: 0 }),
  ],
  [
    'an address that is a number',
    `${blog}/123.html`,
    page(
      `<title>Pooling - Notes</title>${jsonLd({ '@type': 'BlogPosting', headline: 'Pooling', url: `${blog}/123.html`, datePublished: '2026-05-04' })}`,
      `<article><h1>Pooling</h1>${prose}</article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'WordPress by numbers',
    `${blog}/123/`,
    page(
      '<title>Pooling – Notes</title><meta name="generator" content="WordPress 6.9">',
      `<main><article class="post hentry"><h1 class="entry-title">Pooling</h1><time class="entry-date published" datetime="2026-05-04T22:30:00+02:00">May 4</time><div class="entry-content">${prose}</div></article></main>`,
      'lang="en"',
      'class="single single-post postid-123"',
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a post with several first headings',
    `${blog}/blog/pooling/`,
    page(
      `${titled}`,
      `<main><article><h1>Pooling</h1><time datetime="2026-05-04">May 4</time>${paragraph}<h1>Sizes</h1>${paragraph}<h1>Ends</h1></article></main>`,
    ),
    post({ day: '2026-05-04', words: 38 }),
  ],
  [
    'comments that are articles, too',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<main><article><h1>Pooling</h1><time datetime="2026-05-04">May 4</time>${prose}</article><section id="comments">${'<article class="comment"><p>Nice</p></article>'.repeat(5)}</section></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'nothing but divs',
    `${blog}/2026/05/pooling.html`,
    page(
      titled,
      `<div id="wrap"><div class="blogpost"><h1>Pooling</h1><div class="byline2">May 4, 2026</div><div class="txt">${prose}</div></div></div>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a time of publication, and no type',
    `${blog}/pooling`,
    page(
      `${titled}<meta property="article:published_time" content="2026-05-04">`,
      `<div><h2>Pooling</h2>${prose}</div>`,
    ),
    post({ day: '2026-05-04', title: 'Pooling | Notes' }),
  ],
  [
    'a type of one’s own',
    `${blog}/pooling`,
    page(
      `${titled}<meta property="og:title" content="Pooling"><meta property="og:type" content="blog"><meta property="article:published_time" content="2026-05-04T20:30:00Z">`,
      `<main><h1>Pooling</h1>${prose}</main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a post with a film',
    `${blog}/blog/pooling`,
    page(
      `${titled}${jsonLd({ '@type': 'VideoObject', name: 'Pooling', uploadDate: '2026-05-04' })}`,
      `<main><article><h1>Pooling</h1><time datetime="2026-05-04">4</time>${prose}</article></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a review of a product',
    `${blog}/blog/pooling`,
    page(
      `${titled}${jsonLd({ '@type': 'Review', itemReviewed: { '@type': 'Product', name: 'Pool' }, author: { '@type': 'Person', name: 'Jane Doe' } })}`,
      `<main><article><h1>Pooling</h1><time datetime="2026-05-04">4</time>${prose}</article></main>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'AMP',
    `${blog}/pooling/amp/`,
    page(
      `${titled}<link rel="canonical" href="${blog}/pooling/">${jsonLd({ '@type': 'BlogPosting', mainEntityOfPage: `${blog}/pooling/`, headline: 'Pooling', datePublished: '2026-05-04T20:30:00Z' })}`,
      `<article><h1>Pooling</h1>${prose}</article>`,
      'amp lang="en"',
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a view for printing',
    `${blog}/pooling/print/`,
    page(
      `${titled}<link rel="canonical" href="${blog}/pooling/"><meta name="robots" content="noindex"><meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">`,
      `<article><h1>Pooling</h1>${prose}</article>`,
    ),
    'draft',
  ],
  [
    'midnight where the author is',
    `${blog}/pooling/`,
    page(
      `${titled}<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04T00:00:00+02:00">`,
      `<article><h1>Pooling</h1>${prose}</article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a day in German',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<article><h1>Pooling</h1><p class="post-date">4. Mai 2026</p>${prose}</article>`,
      'lang="de"',
    ),
    post({ day: '2026-05-04', language: 'de' }),
  ],
  [
    'a day in German numbers',
    `${blog}/pooling/`,
    page(titled, `<article><h1>Pooling</h1><time>04.05.2026</time>${prose}</article>`, 'lang="de"'),
    post({ day: '2026-05-04', language: 'de' }),
  ],
  [
    'a day in French',
    `${blog}/pooling/`,
    page(
      titled,
      `<article><h1>Pooling</h1><span class="date">Publié le 4 mai 2026</span>${prose}</article>`,
      'lang="fr"',
    ),
    post({ day: '2026-05-04', language: 'fr', words: 36 }),
  ],
  [
    'a day in English, for readers only',
    `${blog}/pooling/`,
    page(titled, `<article><h1>Pooling</h1><time>4 May 2026</time>${prose}</article>`),
    post({ day: '2026-05-04' }),
  ],
  [
    'a day with an ordinal',
    `${blog}/pooling/`,
    page(titled, `<article><h1>Pooling</h1><time>4th May 2026</time>${prose}</article>`),
    post({ day: '2026-05-04' }),
  ],
  [
    'the day of a change alone',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<article><h1>Pooling</h1>${prose}<p>Last updated: <time datetime="2026-05-04">May 4, 2026</time></p></article>`,
    ),
    post({ day: null }),
  ],
  [
    'the day of a change first',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<article><h1>Pooling</h1><p>Updated <time class="updated" datetime="2026-06-04">June 4</time></p><p>Published <time datetime="2026-05-04">May 4</time></p>${prose}</article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'a day in words that go stale',
    `${blog}/blog/pooling/`,
    page(titled, `<article><h1>Pooling</h1><time>3 days ago</time>${prose}</article>`),
    post({ day: null }),
  ],
  [
    'no day, but a season',
    `${blog}/blog/pooling/`,
    page(`${titled}<meta name="date" content="Spring 2026">`, `<article><h1>Pooling</h1>${prose}</article>`),
    post({ day: null }),
  ],
  [
    'a language as POSIX writes it',
    `${blog}/blog/pooling/`,
    page(titled, `<article><h1>Pooling</h1>${prose}</article>`, 'lang="de_DE"'),
    post({ language: 'de-DE' }),
  ],
  [
    'a post in Arabic',
    `${blog}/blog/pooling/`,
    page(
      titled,
      `<article><h1>Pooling</h1><time datetime="2026-05-04">٤ مايو ٢٠٢٦</time><p>${'يحتفظ المجمع ببعض الاتصالات المفتوحة '.repeat(4)}</p></article>`,
      'lang="ar" dir="rtl"',
    ),
    post({ day: '2026-05-04', language: 'ar', words: 20, links: 0 }),
  ],
  [
    'JSON-LD of another page',
    `${blog}/blog/pooling/`,
    page(
      `${titled}${jsonLd({ '@type': 'BlogPosting', headline: 'Another', url: `${blog}/blog/another/`, datePublished: '2020-01-01' })}`,
      `<article><h1>Pooling</h1><time datetime="2026-05-04">4</time>${prose}</article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'JSON-LD that is broken',
    `${blog}/blog/pooling/`,
    page(
      `${titled}<script type="application/ld+json">{"@type":"BlogPosting",</script>`,
      `<article><h1>Pooling</h1><time datetime="2026-05-04">4</time>${prose}</article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'JSON-LD that names the site',
    `${blog}/blog/pooling/`,
    page(
      `${titled}<meta property="og:title" content="Pooling">${jsonLd({ '@type': 'Article', headline: 'Notes', datePublished: '2026-05-04' })}`,
      `<article><h1>Pooling</h1>${prose}</article>`,
    ),
    post({ day: '2026-05-04' }),
  ],
  [
    'two authors',
    `${blog}/blog/pooling/`,
    page(
      `${titled}${jsonLd({
        '@type': 'BlogPosting',
        headline: 'Pooling',
        author: [
          { '@type': 'Person', name: 'Jane Doe' },
          { '@type': 'Person', name: 'Guest' },
        ],
        datePublished: '2026-05-04',
      })}`,
      `<article><h1>Pooling</h1>${prose}</article>`,
    ),
    post({ day: '2026-05-04', authors: ['Jane Doe', 'Guest'] }),
  ],
];
