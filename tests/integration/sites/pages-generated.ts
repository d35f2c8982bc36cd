import type { Moment } from '@/sites/page/moment.ts';
import { api, day, itself, type Page, title } from './truth.ts';

const undated: Moment = { instant: null, day: null };
const poolingLinks = [
  `${api}/start?sub=post-pool`,
  'https://docs.pool.example/queue',
  `${api}/plans?sub=post-pool`,
];
/** As in recipe/posts/pooling.md: 138 words beside its code, links to three other pages. */
const pooling = { title, words: 138, links: poolingLinks, language: 'en' };
const queue = {
  title: 'What a queue costs',
  words: 76,
  links: ['https://queue.example/docs/retries'],
  language: 'en',
};

const eleventy = 'https://blog.eleventy.example';
const astro = 'https://blog.astro.example';
const docusaurus = 'https://blog.docusaurus.example';
const vitepress = 'https://blog.vitepress.example';
const sample = ['Sample Author'];
const guest = ['Guest Writer'];

/** Pages that generators made. */
export const generatedPages: Page[] = [
  [
    'eleventy/pooling',
    `${eleventy}/blog/pooling/`,
    {
      ...pooling,
      url: `${eleventy}/blog/pooling/`,
      canonical: null,
      authors: [],
      published: day('2026-05-04'),
      tags: ['postgres', 'node'],
    },
  ],
  [
    'eleventy/queue',
    `${eleventy}/blog/queue/?utm_source=mail&fbclid=x#top`,
    {
      ...queue,
      url: `${eleventy}/blog/queue/`,
      canonical: null,
      authors: [],
      published: day('2026-07-15'),
      tags: ['queues'],
    },
  ],
  ['eleventy/archive', `${eleventy}/blog/`, null],
  ['eleventy/index', `${eleventy}/`, null],
  ['eleventy/tags', `${eleventy}/tags/`, null],
  ['eleventy/tag', `${eleventy}/tags/node/`, null],
  ['eleventy/about', `${eleventy}/about/`, null],
  ['eleventy/404', `${eleventy}/blog/nothing/`, null],
  [
    'astro/pooling',
    `${astro}/blog/pooling/`,
    {
      ...pooling,
      ...itself(`${astro}/blog/pooling/`),
      authors: [],
      published: day('2026-05-04'),
      tags: [],
    },
  ],
  [
    'astro/queue',
    `${astro}/blog/queue`,
    { ...queue, ...itself(`${astro}/blog/queue/`), authors: [], published: day('2026-07-15'), tags: [] },
  ],
  ['astro/list', `${astro}/blog/`, null],
  ['astro/index', `${astro}/`, null],
  ['astro/about', `${astro}/about/`, null],
  ['astro/404', `${astro}/blog/nothing/`, null],
  [
    'docusaurus/pooling',
    `${docusaurus}/blog/pooling/`,
    {
      ...pooling,
      ...itself(`${docusaurus}/blog/pooling/`),
      authors: sample,
      published: day('2026-05-04'),
      tags: ['postgres', 'node'],
    },
  ],
  [
    'docusaurus/queue',
    `${docusaurus}/blog/queue/`,
    {
      ...queue,
      ...itself(`${docusaurus}/blog/queue/`),
      authors: sample,
      published: day('2026-07-15'),
      tags: ['queues'],
    },
  ],
  [
    'docusaurus/guest',
    `${docusaurus}/blog/caching/`,
    {
      ...itself(`${docusaurus}/blog/caching/`),
      authors: guest,
      title: 'A guest writes about caching',
      published: day('2026-07-20'),
      words: 45,
      tags: ['caching'],
      language: 'en',
      links: [`${api}/cache?sub=guest-cache`],
    },
  ],
  [
    'docusaurus/unlisted',
    `${docusaurus}/blog/hidden/`,
    {
      ...queue,
      ...itself(`${docusaurus}/blog/hidden/`),
      draft: true,
      title: 'Not for everybody yet',
      authors: sample,
      published: day('2026-08-01'),
      tags: [],
    },
  ],
  ['docusaurus/list', `${docusaurus}/blog/`, null],
  ['docusaurus/page-2', `${docusaurus}/blog/page/2/`, null],
  ['docusaurus/tags', `${docusaurus}/blog/tags/`, null],
  ['docusaurus/tag', `${docusaurus}/blog/tags/node/`, null],
  ['docusaurus/archive', `${docusaurus}/blog/archive/`, null],
  ['docusaurus/author', `${docusaurus}/blog/authors/sample/`, null],
  ['docusaurus/about', `${docusaurus}/about/`, null],
  ['docusaurus/docs', `${docusaurus}/docs/intro/`, null],
  ['docusaurus/404', `${docusaurus}/blog/nothing/`, null],
  [
    'vitepress/pooling',
    `${vitepress}/posts/pooling.html`,
    {
      ...pooling,
      url: `${vitepress}/posts/pooling.html`,
      canonical: null,
      authors: [],
      published: undated,
      tags: [],
      language: 'en-US',
    },
  ],
  [
    'vitepress/queue',
    `${vitepress}/posts/queue.html`,
    {
      ...queue,
      url: `${vitepress}/posts/queue.html`,
      canonical: null,
      authors: [],
      published: undated,
      tags: [],
      language: 'en-US',
    },
  ],
  ['vitepress/index', `${vitepress}/`, null],
  ['vitepress/about', `${vitepress}/about.html`, null],
  ['vitepress/404', `${vitepress}/posts/nothing.html`, null],
];
