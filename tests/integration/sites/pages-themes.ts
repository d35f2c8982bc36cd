import { api, at, day, itself, type Page, title } from './truth.ts';

/** 24 words, and the four of the part below them. */
const pooling = {
  authors: ['Sample Author'],
  title,
  words: 28,
  language: 'en',
  links: [`${api}/start?sub=post-pool`],
};
const published = at('2026-05-04T20:30:00.000Z');
const modified = '2026-06-10T06:00:00.000Z';

const pelican = 'https://blog.pelican.example';
const gatsby = 'https://blog.gatsby.example';
const blogger = 'https://blog.blogger.example';

const pelicanPooling = {
  ...pooling,
  ...{ url: `${pelican}/pooling.html`, canonical: null, published, modified },
};

/** As in `pages-generated.ts`, for pages written in the markup of themes that mark a post in their own way. */
export const themePages: Page[] = [
  ['themes/pelican-notmyidea', `${pelican}/pooling.html`, { ...pelicanPooling, tags: ['postgres', 'node'] }],
  ['themes/pelican-simple', `${pelican}/pooling.html`, { ...pelicanPooling, tags: ['postgres'] }],
  [
    'themes/gatsby-starter',
    `${gatsby}/pooling/`,
    {
      ...pooling,
      url: `${gatsby}/pooling/`,
      canonical: null,
      authors: [],
      // It stands there as text.
      published: day('2026-05-04'),
      tags: [],
    },
  ],
  [
    'themes/blogger-simple',
    `${blogger}/2026/05/pooling.html`,
    {
      ...pooling,
      ...itself(`${blogger}/2026/05/pooling.html`),
      published: at('2026-05-05T05:30:00.000Z'),
      tags: ['postgres'],
    },
  ],
  ['themes/pelican-simple', `${pelican}/index2.html`, null],
];
