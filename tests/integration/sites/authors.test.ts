import { expect, test } from 'vitest';
import { address, jsonLd, pageOf, prose, visit } from './visit.ts';

const article = { '@type': 'BlogPosting', headline: 'Pooling', datePublished: '2026-05-04', url: address };
const id = 'https://blog.example.com/#/schema/person/9';
const reference = { ...article, author: { '@id': id } };
const person = { '@type': 'Person', '@id': id, name: 'Guest Writer' };

const card = (author: string) =>
  `<main><article class="h-entry"><h1 class="p-name">Pooling</h1><a class="u-url" href="${address}"></a><time class="dt-published" datetime="2026-05-04"></time>${author}<div class="e-content">${prose}</div></article></main>`;

const dated =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">';
const byline = (line: string) => `<main><h1>Pooling</h1>${line}${prose}</main>`;

test.each<[string, string, string[], string]>([
  [
    'who is described after the article',
    pageOf(jsonLd({ '@graph': [reference, person] })),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'who is described before the article',
    pageOf(jsonLd({ '@graph': [person, reference] })),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'who is described in another script',
    pageOf(jsonLd(person) + jsonLd(reference)),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'who has neither a name nor an id, beside a publisher',
    pageOf(jsonLd({ ...article, author: { '@type': 'Person' }, publisher: { name: 'Notes' } })),
    [],
    'own',
  ],
  [
    'a name that is escaped as HTML',
    pageOf(jsonLd({ ...article, author: [{ name: 'Jane D&#111;e' }, { name: 'Guest O&#x27;Writer' }] })),
    ['Jane Doe', "Guest O'Writer"],
    'own',
  ],
  ['who is described nowhere', pageOf(jsonLd(reference)), [], 'own'],
  // Ghost names the first author alone in `author`.
  [
    'a guest, and the author as a contributor',
    pageOf(jsonLd({ ...article, author: { name: 'Guest Writer' }, contributor: [{ name: 'Jane Doe' }] })),
    ['Guest Writer', 'Jane Doe'],
    'own',
  ],
  [
    'the name on a card, not what else stands on it',
    pageOf(
      '',
      card(
        '<div class="p-author h-card"><b class="p-name">Guest Writer</b><p class="p-note">I write.</p></div>',
      ),
    ),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'a name without a card',
    pageOf('', card('<a class="p-author">Guest Writer</a>')),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'a name in a byline that leads to its page',
    pageOf(dated, byline('<p>By <a href="/authors/guest/">Guest Writer</a>, May 4</p>')),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'two names in a byline',
    pageOf(
      dated,
      byline(
        '<ul><li><a href="/author/g">Guest Writer</a></li><li><a href="/author/j">Jane Doe</a></li></ul>',
      ),
    ),
    ['Guest Writer', 'Jane Doe'],
    'own',
  ],
  [
    'a name in what is called after it',
    pageOf(dated, byline('<div class="meta"><span class="author-name">By Guest Writer</span></div>')),
    ['Guest Writer'],
    'unknown-author',
  ],
  [
    'a byline that says a day and no name',
    pageOf(dated, byline('<div class="byline">May 4, 2026</div>')),
    [],
    'own',
  ],
  [
    'the names of related posts after the text, and none before it',
    pageOf(dated, `${byline('')}<div><a href="/authors/guest/">Guest Writer</a></div>`),
    [],
    'own',
  ],
])('%s', (_, html, names, kind) => {
  const seen = visit(html);
  expect([seen.read?.byline?.names, seen.kind]).toEqual([names, kind]);
});
