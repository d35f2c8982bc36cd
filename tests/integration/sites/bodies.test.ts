import { expect, test } from 'vitest';
import { pageOf, prose, visit } from './visit.ts';

/** Two paragraphs of 18 words with a link each. */
const [words, links] = [36, 2];
const dated =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-04">';
const read = (inner: string) =>
  visit(pageOf(dated, `<main><article><h1>Pooling</h1>${inner}</article></main>`)).read;

test.each<[string, string]>([
  ['Hugo’s Ananke', `<div class="nested-copy-line-height lh-copy serif">${prose}</div>`],
  ['body copy', `<div class="body-copy">${prose}</div>`],
  ['text links of Mantine', prose.replaceAll('<a ', '<a class="mantine-focus-auto mantine-Anchor-root" ')],
  ['words in which others stand', prose.replaceAll('<p>', '<p class="stock protocol shared unrelated">')],
  ['a text that is called after its author', `<div class="author-jane">${prose}</div>`],
  ['a text with a switch for sharing', `<div class="text has-share toc-left">${prose}</div>`],
])('the text is kept: %s', (_, inner) => {
  const article = read(inner);
  expect([article?.wordCount, article?.links.length]).toEqual([words, links]);
});

const aside = '<p>Read <a href="https://other.example/">this</a> too.</p>';

test.each([
  'post-share',
  'shareButtons',
  'sharedaddy sd-sharing',
  'related-posts',
  'jp-relatedposts',
  'newsletter',
  'subscribe-form',
  'comments-area',
  'author-bio',
  'toc',
  'theme-doc-toc-mobile',
  'tableOfContents_bqdL',
  'post__tag-list',
  'theme-last-updated',
  'pagination-nav',
  'code-copy',
])('what stands around the text is left out: %s', (name) => {
  const article = read(`${prose}<div class="${name}">${aside}</div>`);
  expect([article?.wordCount, article?.links.length]).toEqual([words, links]);
});

test('a frame of divs that is called after the tags of its post holds the text', () => {
  const divs = prose.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
  const article = read(`<div class="text tags-postgres">${divs}</div><div class="tags">postgres</div>`);
  expect([article?.wordCount, article?.links.length]).toEqual([words, links]);
});

test.each<[string, string, number]>([
  ['a day in its own line', `<p>May 4, 2026</p>${prose}`, words],
  ['a day in a sentence', `<p>On May 4, 2026 it broke.</p>${prose}`, words + 6],
  [
    'a time in a sentence',
    `<p>On <time datetime="2026-05-04">May 4</time> it broke again.</p>${prose}`,
    words + 6,
  ],
  [
    'days in a chronicle',
    `<ul>${['1', '2', '3', '4'].map((day) => `<li>May ${day}, 2026: again</li>`).join('')}</ul>${prose}`,
    words + 16,
  ],
])('%s', (_, inner, count) => {
  expect(read(inner)?.wordCount).toBe(count);
});

test('the mark beside a heading that leads to itself is no word', () => {
  const heading = '<h2>Sizes <a class="header-anchor" href="#sizes">Permalink</a></h2>';
  expect(read(prose + heading)?.wordCount).toBe(words + 1);
});
