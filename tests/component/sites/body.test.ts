import { describe, expect, it } from 'vitest';
import { readBody } from '@/sites/body.ts';

const base = new URL('https://dev.to/sample_author/post');

function read(html: string, language: string | null = 'en') {
  const body = document.createElement('div');
  body.innerHTML = html;
  return readBody(body, base, language);
}

describe('readBody counts words', () => {
  it.each([
    ['nothing', '', 0],
    ['a sentence with marks', "<p>Don't panic, it's 3.14 — really!</p>", 5],
    ['blocks that touch', '<ul><li>one</li><li>two</li></ul><p>three</p>four', 4],
    ['a break', 'one<br>two', 2],
    ['inline marks inside a word', '<p>un<b>believ</b>able</p>', 1],
    ['inline code', '<p>Call <code>fetch</code> twice</p>', 3],
    [
      'a code block',
      '<p>one</p><pre><code>const a = 1</code></pre><div class="highlight"><pre>b</pre></div>',
      1,
    ],
    [
      'scripts, styles, frames and buttons',
      '<p>one</p><script>let a</script><style>p {}</style><iframe>x</iframe><button>Copy</button>',
      1,
    ],
    ['a comment in the source', '<p>one <!-- two --> three</p>', 2],
    ['emoji and marks alone', '<p>🎉 … — !</p>', 0],
  ])('in %s', (_what, html, words) => {
    expect(read(html).wordCount).toBe(words);
  });

  it('in a language without spaces', () => {
    // 吾輩 は 猫 で ある 名前 は たぬき: the example of MDN's page on Intl.Segmenter.
    expect(read('<p>吾輩は猫である。名前はたぬき。</p>', 'ja').wordCount).toBe(8);
  });

  it('with a language tag that is none', () => {
    expect(read('<p>one two</p>', 'not a tag!').wordCount).toBe(2);
  });
});

describe('readBody finds links', () => {
  it.each([
    ['a heading anchor', '<h2><a name="x" href="#x"></a>Title</h2>', []],
    ['a page of the same site', '<a href="https://dev.to/other/post">x</a> <a href="/t/css">y</a>', []],
    [
      'no web address',
      '<a href="mailto:a@b.example">x</a><a href="javascript:alert(1)">y</a><a href="https://">z</a><a>w</a>',
      [],
    ],
    ['no scheme', '<a href="//shop.example/a">x</a>', ['https://shop.example/a']],
    [
      'an image linked to itself',
      '<a href="https://cdn.example/i.png"><img src="https://cdn.example/i.png"></a>',
      [],
    ],
    [
      'an image linked to a shop',
      '<a href="https://shop.example/"><img src="https://cdn.example/i.png"></a>',
      ['https://shop.example/'],
    ],
    ['a link in a code block', '<pre><a href="https://shop.example/">x</a></pre>', []],
    [
      'the same link in two paragraphs',
      '<p><a href="https://a.example/">x</a></p><p><a href="https://a.example/">y</a></p>',
      ['https://a.example/', 'https://a.example/'],
    ],
    [
      'the same link twice in an embedded card',
      '<div class="c-embed"><a href="https://a.example/">x</a><a href="https://a.example/">y</a></div><div class="c-embed"><a href="https://a.example/">z</a></div>',
      ['https://a.example/', 'https://a.example/'],
    ],
  ])('%s', (_what, html, hrefs) => {
    expect(read(html).links.map((link) => link.href)).toEqual(hrefs);
  });

  it('and how far into the text each stands', () => {
    const { links } = read(
      '<p><a href="https://a.example/">one</a> two</p><pre>not counted</pre><p>three <a href="https://b.example/">four</a></p><a href="https://c.example/"></a>',
    );
    expect(links.map((link) => link.position)).toEqual([0, 0.75, 1]);
  });

  it.each(['sponsored', 'noopener nofollow', 'Sponsored'])('and that it is marked as rel=%s', (rel) => {
    const [marked, plain] = read(
      `<a href="https://a.example/" rel="${rel}">a</a><a href="https://b.example/" rel="noopener">b</a>`,
    ).links;
    expect([marked?.sponsored, plain && 'sponsored' in plain]).toEqual([true, false]);
  });

  it('at 0 where there are no words', () => {
    expect(read('<a href="https://a.example/"></a>').links).toEqual([
      { href: 'https://a.example/', position: 0 },
    ]);
  });
});
