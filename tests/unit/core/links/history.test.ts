import { expect, test } from 'vitest';
import { linkEvents } from '@/core/links/history.ts';
import { outboundLink } from '../../../support/links.ts';

const shop = 'https://shop.example/a';
const says = (links: ReturnType<typeof outboundLink>[]) =>
  linkEvents(links).map((event) =>
    event.kind === 'changed'
      ? [event.at, event.kind, event.from.href, event.to.href]
      : [event.at, event.kind, event.link.href],
  );

test('a link that appears, and one that goes', () => {
  const gone = outboundLink('https://b.example/', { text: 'B', firstSeenAt: 1, goneAt: 2 });
  expect(says([outboundLink(shop, { firstSeenAt: 3 }), gone])).toEqual([
    [3, 'appeared', shop],
    [2, 'went', 'https://b.example/'],
    [1, 'appeared', 'https://b.example/'],
  ]);
});

test('a link that got a sub-ID has changed', () => {
  const before = outboundLink(shop, { firstSeenAt: 1, goneAt: 2 });
  const after = outboundLink(`${shop}?sub=devto-1`, { text: 'other', firstSeenAt: 2 });
  expect(says([after, before])).toEqual([
    [2, 'changed', shop, `${shop}?sub=devto-1`],
    [1, 'appeared', shop],
  ]);
});

test('so has one whose text now leads elsewhere; others have not', () => {
  const before = outboundLink(shop, { text: 'this host', firstSeenAt: 1, goneAt: 2 });
  const same = outboundLink('https://new.example/', { text: 'this host', firstSeenAt: 2 });
  const other = outboundLink('https://third.example/', { text: '', firstSeenAt: 2 });
  expect(says([other, same, before]).map(([at, kind]) => [at, kind])).toEqual([
    [2, 'appeared'],
    [2, 'changed'],
    [1, 'appeared'],
  ]);
});

test('two of one address are matched once each, and never across publications', () => {
  const before = [1, 2].map((n) => outboundLink(`${shop}?n=${n}`, { firstSeenAt: 1, goneAt: 2 }));
  const after = outboundLink(`${shop}?n=3`, { firstSeenAt: 2 });
  const elsewhere = outboundLink(`${shop}?n=4`, { firstSeenAt: 2, publicationId: 'blog:1' });
  const kinds = linkEvents([...before, after, elsewhere]).map(({ at, kind }) => `${at} ${kind}`);
  expect(kinds.sort()).toEqual(['1 appeared', '1 appeared', '2 appeared', '2 changed', '2 went']);
});

test('a link that went and came again', () => {
  const link = outboundLink(shop, { firstSeenAt: 5, earlier: [{ firstSeenAt: 1, goneAt: 3 }] });
  expect(says([link])).toEqual([
    [5, 'appeared', shop],
    [3, 'went', shop],
    [1, 'appeared', shop],
  ]);
});
