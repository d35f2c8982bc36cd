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
      'a page that passes readers on',
      '<a href="https://www.google.com/url?q=https://shop.example/a%3Fref%3Dme&amp;sa=D">x</a>',
      ['https://shop.example/a?ref=me'],
    ],
    [
      'a part of an image',
      '<map><area href="https://shop.example/a" alt="A"></map>',
      ['https://shop.example/a'],
    ],
    [
      'a script in the element itself',
      `<button onclick="window.open('https://shop.example/a', '_blank')">Buy</button><p onclick="location.href = 'https://shop.example/b'">b</p><a href="#" onclick="open('https://shop.example/c')">c</a><a href="javascript:location.assign('https://shop.example/d')">d</a>`,
      ['a', 'b', 'c', 'd'].map((page) => `https://shop.example/${page}`),
    ],
    [
      'a script around a link, or in it',
      `<div onclick="location.href='https://shop.example/a'"><a href="https://shop.example/a" onclick="count('a')"><b onclick="open('https://shop.example/a')">a</b></a></div>`,
      ['https://shop.example/a'],
    ],
    [
      'a text that its author highlights',
      '<p class="highlight"><a href="https://shop.example/a">x</a></p>',
      ['https://shop.example/a'],
    ],
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

  it.each([
    ['beside ugc, as a platform marks all that its writers link to', ['noopener ugc nofollow', 'noopener']],
    ['on each of several links', ['nofollow', 'noopener nofollow']],
  ])('nofollow says nothing %s', (_what, rels) => {
    const { links } = read(rels.map((rel) => `<a href="https://a.example/" rel="${rel}">a</a>`).join(''));
    expect(links.filter((link) => 'sponsored' in link)).toEqual([]);
  });

  it('and among links that are all nofollow, those that are sponsored', () => {
    const { links } = read(
      '<a href="https://a.example/" rel="nofollow sponsored">a</a><a href="https://b.example/" rel="nofollow">b</a>',
    );
    expect(links.map((link) => link.sponsored)).toEqual([true, undefined]);
  });

  it('at 0 where there are no words', () => {
    expect(read('<a href="https://a.example/"></a>').links).toEqual([
      { href: 'https://a.example/', text: '', place: 'prose', position: 0 },
    ]);
  });

  it('and leaves out navigation, comments and notes on the author', () => {
    const link = '<a href="https://a.example/">x</a>';
    const around = ['<nav>', '<div class="comments">', '<div class="author-bio-card">'];
    expect(around.flatMap((tag) => read(`<div>${tag}${link}</div>`).links)).toEqual([]);
  });

  it('of a hostile page no more than are an article’s', () => {
    const link = '<a href="https://a.example/">x</a>';
    const long = `<a href="https://a.example/?${'x'.repeat(4000)}">x</a>`;
    expect(read(link.repeat(6000)).links).toHaveLength(5000);
    expect(read(long).links).toEqual([]);
  });
});

describe('readBody says of a link', () => {
  const a = (inside: string, more = '') => `<a href="https://a.example/"${more}>${inside}</a>`;
  const image = '<img src="https://cdn.example/i.png" alt="A board">';

  it.each([
    ['prose', `<p>Try ${a(' the\n board ')} now</p>`, 'the board'],
    ['prose', `<blockquote>${a('the board')}</blockquote>`, 'the board'],
    ['list', `<ul><li><p>${a('the board')}</p></li></ul>`, 'the board'],
    ['table', `<table><tr><td>${a('the board')}</td></tr></table>`, 'the board'],
    ['heading', `<h3>1. ${a('the board')}</h3>`, 'the board'],
    ['image', `<p>${a(image)}</p>`, 'A board'],
    ['image', `<li>${a(image)}</li>`, 'A board'],
    ['prose', `<p>${a(`${image} the board`)}</p>`, 'the board'],
    ['embed', `<div class="crayons-card c-embed"><h2>${a('Card')}</h2></div>`, 'Card'],
    ['embed', `<div class="c-embed">${a(image)}${a('Card')}</div>`, 'A board'],
    ['embed', `<figure class="kg-bookmark-card">${a('Card')}</figure>`, 'Card'],
    ['button', `<p>${a('Start', ' class="ltag_cta ltag_cta--branded"')}</p>`, 'Start'],
    ['button', `<p>${a('Start', ' class="btn btn-primary"')}</p>`, 'Start'],
    ['button', `<p>${a('Start', ' role="button"')}</p>`, 'Start'],
    ['button', `<p>${a('<button>Start</button>')}</p>`, 'Start'],
    ['button', `<p><button>${a('Start')}</button></p>`, 'Start'],
  ])('that it stands in a %s: %s', (place, html, text) => {
    expect(read(html).links).toMatchObject([{ place, text }]);
  });

  it('its text, cut where it is long', () => {
    const [link] = read(a('👍'.repeat(200))).links;
    expect(link?.text).toBe(`${'👍'.repeat(119)}…`);
  });
});

it('readBody looks no further out than the body: on dev.to that lies in a card', () => {
  const outer = document.createElement('div');
  outer.className = 'crayons-card comments';
  const body = document.createElement('div');
  outer.append(body);
  const link = '<p><a href="https://a.example/">x</a></p>';
  body.innerHTML = link + link;
  expect(readBody(body, base, 'en').links.map(({ place }) => place)).toEqual(['prose', 'prose']);
});

describe('readBody finds the disclosure', () => {
  const says = '<p>This post contains affiliate links.</p>';

  it.each([
    ['before all words', `${says}<p>one two three four five</p>`, 0],
    ['half way', `<p>one two three four five</p>${says}`, 0.5],
    ['in no sentence', '<p>one two</p>', 'nowhere'],
    ['in a code block alone', `<pre>${says}</pre><p>one</p>`, 'nowhere'],
    ['as a comment of the source', '<p>one</p><!-- This post contains affiliate links. -->', 'nowhere'],
  ])('%s', (_, html, disclosedAt) => {
    expect(read(html).disclosedAt).toBe(disclosedAt);
  });
});
