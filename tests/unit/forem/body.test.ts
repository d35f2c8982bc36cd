import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForemBody } from '@/forem/body.ts';

const base = new URL('https://dev.to/me/post-1a2b');
const read = (source: string) => readForemBody(source, base, 'en');
const hrefs = (source: string) => read(source).links.map(({ href }) => href);

describe('the words of a body', () => {
  it.each<[string, string, number]>([
    ['nothing', '', 0],
    ['a sentence', 'I spent three months typing on four boards.', 8],
    ['heading, list and quote', '## Two words\n\n- one\n- two\n\n> three', 5],
    ['the text of a link, not its address', 'See [the one I kept](https://shop.example/a-b-c).', 5],
    ['inline code', 'Call `fetch` twice', 3],
    ['a fenced block', 'one\n\n```js\nconst a = 1\n```\n\ntwo', 2],
    ['an indented block', 'one\n\n    const a = 1\n\ntwo', 2],
    ['a table', '| a | b |\n|---|---|\n| c | d |', 4],
    ['the front matter of the old editor', '---\ntitle: A b c\npublished: true\n---\n\none two', 2],
    ['a rule at the start', '---\none two\n\n---\n\nthree', 3],
    ['a rule between paragraphs', 'one\n\n---\n\ntwo\n\n---\n\nthree', 3],
    ['an image and its description', 'one ![two three](https://cdn.example/i.png) four', 2],
    ['HTML in it', '<b>one</b> two <!-- three -->\n\n<pre>four</pre>', 2],
    ['an embed', 'one\n\n{% embed https://github.com/a/b %}\n\ntwo', 2],
    ['a summary', '{% details Two words %}\nthree\n{% enddetails %}', 3],
    ['a formula', 'one {% katex inline %}a b{% endkatex %} two', 2],
    ['a formula over lines', '{% katex %}\na\n\nb\n{% endkatex %}\n\none', 1],
    ['a button', '{% cta https://shop.example/x %} Try it {% endcta %} now', 3],
    ['a formula in the middle of a paragraph', 'one\n{% katex %}\na\n\nb\n{% endkatex %}\n\ntwo', 2],
    ['a comment', 'one {%- comment -%} a {% embed https://a.example/ %} {% endcomment %} two', 2],
    ['a comment that never ends', '{% comment %} one two', 2],
    ['a tag that never ends', 'one {% details two', 3],
    ['a tag within a word', 'no{% raw %}one', 1],
    ['more blanks than anybody types', `one${' '.repeat(500)}two`, 2],
    ['a tag shown as code', '`{% embed https://a.example/ %}`', 3],
    ['entities', 'Tom &amp; Jerry&nbsp;run', 3],
  ])('%s', (_what, source, words) => {
    expect(read(source).wordCount).toBe(words);
  });
});

describe('a body that is made to take long', () => {
  it.each<[string, string]>([
    ['blanks in a tag that never ends', `x {% a${' '.repeat(4000)}y`],
    ['blanks', `a${' '.repeat(40_000)}b`],
    ['comments that never end', '{% comment %}'.repeat(4000)],
    ['in lines of their own', '{% comment %}\nab\n'.repeat(4000)],
    ['tags that never end', '{% comment '.repeat(4000)],
    ['tags without a name', '{%! '.repeat(4000)],
    ['tags in a row', '{% embed https://a.example/ %}'.repeat(4000)],
    ['elements that are never closed', '<div>'.repeat(20_000)],
    ['tags in HTML that never end', `<div>\n${'{% a '.repeat(40_000)}\n</div>`],
  ])('%s: it is read in a moment', (_what, source) => {
    const begun = performance.now();
    read(source);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

describe('the links of a body', () => {
  it.each<[string, string, string[]]>([
    ['inline', '[x](https://shop.example/a?b=1&c=2)', ['https://shop.example/a?b=1&c=2']],
    ['with a title', '[x](https://shop.example/a "Shop")', ['https://shop.example/a']],
    [
      'by reference, full, collapsed and short',
      '[x][1] [y][] [z]\n\n[1]: https://a.example/\n[y]: <https://b.example/> "B"\n[z]: https://c.example/',
      ['https://a.example/', 'https://b.example/', 'https://c.example/'],
    ],
    [
      'bare and in brackets',
      'https://a.example/x, <https://b.example/y>',
      ['https://a.example/x', 'https://b.example/y'],
    ],
    ['HTML', '<a href="https://a.example/?x=1&amp;y=2">x</a>', ['https://a.example/?x=1&y=2']],
    ['HTML in a block', '<div>\n<a href=https://a.example/>x</a>\n</div>', ['https://a.example/']],
    [
      'an image that leads elsewhere',
      '[![x](https://cdn.example/i.png)](https://a.example/)',
      ['https://a.example/'],
    ],
    ['an image that leads to itself', '[![x](https://cdn.example/i.png)](https://cdn.example/i.png)', []],
    ['an embed', '{% embed https://a.example/x?y=1&z=2 %}', ['https://a.example/x?y=1&z=2']],
    ['an embed within HTML', '<div>\n{% embed https://a.example/x %}\n</div>', ['https://a.example/x']],
    ['a button', '{% cta https://a.example/x %}Go{% endcta %}', ['https://a.example/x']],
    ['a tag without an address', '{% youtube dQw4w9WgXcQ %}{% tag webdev %}', []],
    ['a tag in code', '`{% embed https://a.example/ %}`\n\n```\n{% embed https://b.example/ %}\n```', []],
    ['within the site', '[x](/me/other) [y](#z) [u](https://dev.to/a/b) @someone', []],
    ['without a scheme', '[x](shop.example/a)', ['https://shop.example/a']],
    ['no web address', '[x](mailto:a@b.example) [y](javascript:alert(1))', []],
    ['in code', '`[x](https://a.example/)`\n\n```\nhttps://b.example/\n```', []],
  ])('%s', (_what, source, found) => {
    expect(hrefs(source)).toEqual(found);
  });

  it('stand where they stand among the words', () => {
    const { links } = read(
      'one two [three](https://a.example/) four\n\n{% embed https://b.example/ %}\n\nfive',
    );
    expect(links).toEqual([
      { href: 'https://a.example/', position: 0.4, text: 'three', place: 'prose' },
      { href: 'https://b.example/', position: 0.8, text: '', place: 'embed' },
    ]);
  });

  it.each<[string, string, string]>([
    ['## [x](https://a.example/)', 'x', 'heading'],
    ['- one\n- [two words](https://a.example/)', 'two words', 'list'],
    ['| a |\n|---|\n| [x](https://a.example/) |', 'x', 'table'],
    ['[![what it shows](https://cdn.example/i.png)](https://a.example/)', 'what it shows', 'image'],
    ['[![i](https://cdn.example/i.png) and words](https://a.example/)', 'and words', 'prose'],
    ['{% cta https://a.example/ %} Try it {% endcta %}', 'Try it', 'button'],
    ['> [x](https://a.example/)', 'x', 'prose'],
  ])('%j: what a reader sees of it, and in what it stands', (source, text, place) => {
    expect(read(source).links).toMatchObject([{ text, place }]);
  });

  it('and the sentence that discloses them is found', () => {
    const source = 'One two three four five. This post contains affiliate links.\n\n[x](https://a.example/)';
    expect(read(source).disclosedAt).toBe(0.4545);
    expect(read('[x](https://a.example/)').disclosedAt).toBe('nowhere');
  });

  it('know that they are marked', () => {
    expect(read('<a href="https://a.example/" rel="noopener Sponsored">x</a>').links).toEqual([
      { href: 'https://a.example/', position: 0, text: 'x', place: 'prose', sponsored: true },
    ]);
  });

  it('and that what marks all of them alike says nothing', () => {
    const link = '<a href="https://a.example/" rel="noopener nofollow">x</a>';
    expect(read(link + link).links.some((each) => 'sponsored' in each)).toBe(false);
  });

  it('whatever stands in a body, reading it ends, and every link is a web address elsewhere', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '{%',
        '%}',
        '{% embed ',
        '[',
        '](',
        ')',
        '<a href=',
        '>',
        '```',
        '\n\n',
        '---\n',
        'https://x.example/',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { href, position } of read(pieces.join('')).links) {
          expect(new URL(href).protocol).toMatch(/^https?:$/);
          expect(new URL(href).host).not.toBe('dev.to');
          expect(position).toBeGreaterThanOrEqual(0);
          expect(position).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
