import { describe, expect, it } from 'vitest';
import { detectArticle, isPageContent, overlaySpot, pageTheme, readArticle } from '@/sites/devto.ts';
import { article, links } from './devto-article.ts';
import { articlePath, articleUrl, author, type PageNumber, pageDocument, present } from './pages.ts';

const own = {
  kind: 'own',
  article: {
    site: 'devto',
    siteArticleId: '3100001',
    authorIds: [900101],
    path: articlePath,
    published: true,
  },
};
const organizationPath = '/sample-org/choosing-a-keyboard-for-long-coding-days-4k2f';
const draftPath = `${articlePath}-temp-slug-5501234`;
const at = (path: string) => new URL(path, author.origin);

const pages: [PageNumber, string, object][] = [
  ['01', articlePath, own],
  ['02', '/other_writer/reading-source-code-without-fear-2b9c', { kind: 'foreign' }],
  ['03', articlePath, own],
  ['04', '/new', { kind: 'no-article' }],
  ['05', `${articlePath}/edit`, { kind: 'no-article' }],
  ['06', '/', { kind: 'no-article' }],
  ['07', '/dashboard', { kind: 'no-article' }],
  ['08', articlePath, own],
  ['09', articlePath, own],
  [
    '10',
    `${draftPath}?preview=secret`,
    { kind: 'own-draft', article: { ...own.article, path: draftPath, published: false } },
  ],
  ['11', organizationPath, { kind: 'own', article: { ...own.article, path: organizationPath } }],
  ['12', '/sample_author/draft-temp-slug-1/edit', { kind: 'no-article' }],
  ['13', `${articlePath}/stats`, { kind: 'no-article' }],
];

describe('detectArticle', () => {
  it.each(pages)('page %s at %s', (page, path, verdict) => {
    expect(detectArticle(pageDocument(page), at(path), [author])).toEqual(verdict);
  });

  const changes: [string, (doc: Document) => void, string][] = [
    ['the article id is gone', remove('#article-show-container', 'data-article-id'), 'not-recognised'],
    ['the article id is a word', set('#article-show-container', 'data-article-id', '31e5'), 'not-recognised'],
    [
      'the article id is no safe number',
      set('#article-show-container', 'data-article-id', '9'.repeat(16)),
      'not-recognised',
    ],
    ['the author id is gone', remove('#article-show-container', 'data-author-id'), 'not-recognised'],
    [
      'the author id holds a second id',
      set('#article-show-container', 'data-author-id', '900101,7'),
      'not-recognised',
    ],
    [
      'a co-author id is a name',
      set('#article-show-container', 'data-co-author-ids', '900101, sample'),
      'not-recognised',
    ],
    ['the path is gone', remove('#article-show-container', 'data-path'), 'not-recognised'],
    [
      'the path leads to another host',
      set('#article-show-container', 'data-path', '//evil.example/a'),
      'not-recognised',
    ],
    [
      'the path carries a preview password',
      set('#article-show-container', 'data-path', '/a/b?preview=x'),
      'not-recognised',
    ],
    ['the state is gone', remove('#article-show-container', 'data-published'), 'not-recognised'],
    [
      'the page is about another article',
      set('#page-content-inner', 'data-viewable-id', '3100044'),
      'not-recognised',
    ],
    ['the body is of another article', set('#article-body', 'data-article-id', '3100044'), 'not-recognised'],
    [
      'the page is of another author',
      set('#page-content', 'class', 'wrapper articleuser-900202'),
      'not-recognised',
    ],
    ['the body brings a second container', forgedContainer, 'not-recognised'],
    [
      'only the names are the same',
      set('#article-show-container', 'data-author-id', '900202', '#page-content'),
      'foreign',
    ],
    ['the page hides whose it is', (doc) => present(doc, '#page-content').removeAttribute('class'), 'own'],
    ['it is scheduled', set('#article-show-container', 'data-scheduled', 'true'), 'own-draft'],
    ['it is not published', set('#article-show-container', 'data-published', 'false'), 'own-draft'],
  ];

  it.each(changes)('when %s', (_what, change, kind) => {
    const doc = pageDocument('01');
    change(doc);
    expect(detectArticle(doc, articleUrl, [author]).kind).toBe(kind);
  });

  it('takes a co-author for an author', () => {
    const doc = pageDocument('02');
    set('#article-show-container', 'data-co-author-ids', '900303, 900101')(doc);
    expect(detectArticle(doc, articleUrl, [author])).toMatchObject({
      kind: 'own',
      article: { authorIds: [900202, 900303, 900101] },
    });
  });

  it('believes neither the signed-in user nor the class that Forem adds for them', () => {
    const doc = pageDocument('02');
    present(doc, '#article-show-container').classList.add('current-user-is-article-author');
    doc.body.setAttribute('data-user', '{"id": 900202}');
    expect(detectArticle(doc, articleUrl, [author]).kind).toBe('foreign');
  });

  it.each([
    ['no id is confirmed', [], articleUrl, 'foreign'],
    [
      'the id is confirmed elsewhere',
      [{ ...author, origin: 'https://forem.example' }],
      articleUrl,
      'foreign',
    ],
    ['the page is on another origin', [author], new URL('https://dev.to.evil.example/a/b'), 'foreign'],
    ['a preview password is in the address', [author], new URL('?preview=x', articleUrl), 'own-draft'],
  ])('when %s', (_what, ids, url, kind) => {
    expect(detectArticle(pageDocument('01'), url, ids).kind).toBe(kind);
  });

  it('leaves every page as it is', () => {
    for (const [page, path] of pages) {
      const doc = pageDocument(page);
      const before = doc.documentElement.outerHTML;
      detectArticle(doc, at(path), [author]);
      readArticle(doc, at(path));
      expect(doc.documentElement.outerHTML).toBe(before);
    }
  });
});

const blog = 'https://blog.example.com/choosing-a-keyboard/';
const organizationUrl = at(organizationPath).href;

describe('readArticle', () => {
  it.each<[PageNumber, object | null]>([
    ['01', article],
    ['03', { ...article, canonicalUrl: blog }],
    ['06', null],
    ['08', article],
    ['09', { ...article, canonicalUrl: blog }],
    ['11', { ...article, url: organizationUrl, canonicalUrl: organizationUrl }],
    ['13', null],
  ])('page %s', (page, expected) => {
    expect(readArticle(pageDocument(page), articleUrl)).toEqual(expected);
  });

  const changes: [string, (doc: Document) => void, object][] = [
    [
      'the canonical link of a stale head',
      (doc) => present(doc, '#page-content link').remove(),
      { canonicalUrl: null },
    ],
    [
      'a canonical link that is no address',
      set('#page-content link', 'href', 'javascript:alert(1)'),
      { canonicalUrl: null },
    ],
    [
      'a canonical link in the text',
      (doc) => {
        present(doc, '#page-content link').remove();
        append('#article-body', '<link rel="canonical" href="https://evil.example/">')(doc);
      },
      { canonicalUrl: null },
    ],
    [
      'the preamble that signed-out readers see',
      (doc) => {
        present(doc, '#main-title h1').insertAdjacentHTML(
          'afterbegin',
          '<span class="fs-xl color-base-70 block">Sample for DEV</span>',
        );
      },
      { title: article.title },
    ],
    [
      'the day of an edit',
      (doc) => {
        present(doc, '#main-title time').insertAdjacentHTML(
          'afterend',
          ' &bull; Edited on <time datetime="2026-06-01T00:00:00Z">Jun 1</time>',
        );
      },
      { publishedAt: article.publishedAt, editedAt: '2026-06-01T00:00:00.000Z' },
    ],
    ['a date that is none', set('#main-title time', 'datetime', 'yesterday'), { publishedAt: null }],
    ['no language', remove('#article-show-container', 'lang'), { language: null, wordCount: 102 }],
    [
      'comments with links',
      append('#comments-container', '<p>Look: <a href="https://spam.example/">here</a></p>'),
      { links, wordCount: 102 },
    ],
  ];

  it.each(changes)('copes with %s', (_what, change, expected) => {
    const doc = pageDocument('09');
    change(doc);
    expect(readArticle(doc, articleUrl)).toMatchObject(expected);
  });
});

describe('the page around the article', () => {
  it.each<[PageNumber, 'dark' | 'light' | null]>([
    ['01', 'light'],
    ['08', null],
    ['11', 'dark'],
  ])('theme of page %s', (page, theme) => expect(pageTheme(pageDocument(page))).toBe(theme));

  it('has room for an overlay beside the author, the tags, and last the title', () => {
    const rows = overlaySpot(pageDocument('01'))?.rows.map((group) =>
      group.map((row) => row.className.trim().split(' ')[0]),
    );
    expect(rows).toEqual([['pl-3', 'spec__tags', 'multiple_reactions_engagement'], ['fs-3xl']]);
    expect(overlaySpot(pageDocument('06'))).toBeNull();
  });

  it('is what a navigation within the site replaces', () => {
    const doc = pageDocument('01');
    expect([...doc.body.children].filter(isPageContent).map((child) => child.id)).toEqual(['page-content']);
  });

  it('is any Forem, whose articles and authors have numbers of their own', () => {
    const forem = 'https://community.example';
    const page = [pageDocument('01'), new URL(articlePath, forem)] as const;
    expect(detectArticle(...page, [author]).kind).toBe('foreign');
    expect(detectArticle(...page, [{ origin: forem, authorId: 900101 }])).toMatchObject({
      kind: 'own',
      article: { site: 'forem', siteArticleId: 'community.example-3100001' },
    });
  });
});

function set(selector: string, name: string, value: string, alsoClear?: string) {
  return (doc: Document) => {
    present(doc, selector).setAttribute(name, value);
    if (alsoClear) present(doc, alsoClear).removeAttribute('class');
  };
}

function remove(selector: string, name: string) {
  return (doc: Document) => present(doc, selector).removeAttribute(name);
}

function append(selector: string, html: string) {
  return (doc: Document) => present(doc, selector).insertAdjacentHTML('beforeend', html);
}

function forgedContainer(doc: Document) {
  append('#article-body', '<article id="article-show-container" data-author-id="900101"></article>')(doc);
}
