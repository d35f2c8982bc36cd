import { api, at, itself, type Page, title } from './truth.ts';

const ghost = 'https://blog.ghost.example';
const wordpress = 'https://blog.wordpress.example';
const sample = ['Sample Author'];
const guest = ['Guest Writer'];
const wordpressPost = {
  ...itself(`${wordpress}/2026/05/pooling/`),
  authors: sample,
  title,
  words: 72,
  tags: ['node', 'postgres'],
  language: 'en-US',
  links: [`${api}/start?sub=wp-pool`],
};

/** As in `pages-generated.ts`, for pages written in the markup of platforms' default themes. */
export const platformPages: Page[] = [
  [
    'ghost/post',
    `${ghost}/pooling/?ref=newsletter`,
    {
      ...itself(`${ghost}/pooling/`),
      authors: sample,
      title,
      published: at('2026-05-04T22:30:00.000Z'),
      modified: '2026-06-10T08:00:00.000Z',
      words: 79,
      tags: ['Postgres', 'Node'],
      language: 'en',
      links: ['https://docs.pool.example/queue', `${api}/start?sub=ghost-pool`],
    },
  ],
  [
    'ghost/guest',
    `${ghost}/caching/`,
    {
      ...itself(`${ghost}/caching/`),
      authors: guest,
      title: 'A guest writes about caching',
      published: at('2026-07-20T09:00:00.000Z'),
      modified: '2026-07-20T09:00:00.000Z',
      words: 79,
      tags: ['Caching'],
      language: 'en',
      links: ['https://docs.pool.example/queue', `${api}/start?sub=ghost-pool`],
    },
  ],
  ['ghost/page', `${ghost}/about/`, null],
  ['ghost/page', `${ghost}/hosting-i-use/`, null],
  ['ghost/index', `${ghost}/`, null],
  ['ghost/index', `${ghost}/page/2/`, null],
  ['ghost/tag', `${ghost}/tag/postgres/`, null],
  [
    'ghost/preview',
    `${ghost}/p/7d1a6c1e-98f6-4d3f-9d0e-0c7b8a6f5e4d/`,
    {
      ...itself(`${ghost}/p/7d1a6c1e-98f6-4d3f-9d0e-0c7b8a6f5e4d/`),
      draft: true,
      authors: ['Sample Author'],
      title: 'Not ready',
      published: at('2026-08-01T09:00:00.000Z'),
      modified: '2026-08-01T09:00:00.000Z',
      words: 79,
      tags: ['Postgres'],
      language: 'en',
      links: ['https://docs.pool.example/queue', `${api}/start?sub=ghost-pool`],
    },
  ],
  ['ghost/404', `${ghost}/nothing/`, null],
  [
    'wordpress/post',
    `${wordpress}/2026/05/pooling/`,
    { ...wordpressPost, published: at('2026-05-05T03:30:00.000Z') },
  ],
  [
    'wordpress/classic',
    `${wordpress}/2026/05/pooling/`,
    { ...wordpressPost, published: at('2026-05-05T03:30:00.000Z'), modified: '2026-06-10T12:00:00.000Z' },
  ],
  [
    'wordpress/post',
    `${wordpress}/2026/05/pooling/?preview=true`,
    { ...wordpressPost, draft: true, published: at('2026-05-05T03:30:00.000Z') },
  ],
  ['wordpress/page', `${wordpress}/start-here/`, null],
  ['wordpress/category', `${wordpress}/category/databases/`, null],
  ['wordpress/search', `${wordpress}/?s=pool`, null],
  ['wordpress/paged', `${wordpress}/page/2/`, null],
  ['wordpress/author', `${wordpress}/author/sample/`, null],
  ['wordpress/404', `${wordpress}/nothing/`, null],
];
