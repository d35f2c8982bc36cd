import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBroken, type JudgedLink, judgeLink, targetOf } from '@/core/links/check.ts';

const vendor: JudgedLink = {
  ...{ href: 'https://vendor.example/pricing?ref=me', partnerId: 'me', leadsOn: false, program: null },
};
const network: JudgedLink = {
  ...{ href: 'https://acme.pxf.io/c/1/2/3', partnerId: '1', leadsOn: true, program: null },
};
const deep = { ...network, href: 'https://acme.pxf.io/c/1/2/3?u=https%3A%2F%2Fwww.shop.co.uk%2Fa' };
const led = (link: JudgedLink, url: string, status = 200) =>
  judgeLink(link, { kind: 'answered', status, url });

describe('a link to a vendor', () => {
  test.each([
    [vendor.href, 'works'],
    ['https://www.vendor.example/pricing?ref=me', 'works'],
    ['https://app.vendor.example/signup?utm=1&via=me', 'works'],
    ['https://vendor.example/pricing', 'partner-lost'],
    ['https://www.vendor.example/', 'partner-lost'],
    ['https://vendor.example/?ref=me&from=x', 'works'],
    ['https://bought-by.example/?ref=me', 'elsewhere'],
    ['https://vendor.example.evil.example/?ref=me', 'elsewhere'],
  ])('that leads to %s: %s', (url, verdict) => {
    expect(led(vendor, url)).toBe(verdict);
  });

  test('may lead to another host of its program', () => {
    const program = { linkHosts: ['vendor.example', 'vendor.dev'] };
    expect(led({ ...vendor, program }, 'https://www.vendor.dev/?ref=me')).toBe('works');
  });

  test('may carry an address of another site', () => {
    const href = 'https://vendor.example/deploy?repo=https%3A%2F%2Fcode.example%2Fx&ref=me';
    expect(led({ ...vendor, href }, href)).toBe('works');
  });

  test('without an id in its query can lose none', () => {
    const path = { ...vendor, href: 'https://refer.vendor.example/me', partnerId: 'me' };
    expect(led(path, 'https://vendor.example/')).toBe('works');
    expect(led({ ...vendor, partnerId: null }, 'https://vendor.example/')).toBe('works');
  });
});

describe('a link of a network', () => {
  test.each([
    [network, 'https://www.shop.example/?irclickid=x', 'works'],
    [network, 'https://expired.pxf.io/', 'elsewhere'],
    [deep, 'https://m.shop.co.uk/a?irclickid=x', 'works'],
    [deep, 'https://www.other.co.uk/', 'elsewhere'],
    [deep, 'https://acme.pxf.io/expired', 'elsewhere'],
  ])('$href that leads to %s', (link, url, verdict) => {
    expect(led(link, url)).toBe(verdict);
  });
});

test.each([
  [404, 'dead'],
  [410, 'dead'],
  [401, 'unsure'],
  [403, 'unsure'],
  [405, 'unsure'],
  [429, 'unsure'],
  [500, 'unsure'],
  [503, 'unsure'],
  [999, 'unsure'],
])('status %i: %s, wherever it led', (status, verdict) => {
  expect(led(vendor, vendor.href, status)).toBe(verdict);
  expect(led(vendor, 'https://elsewhere.example/', status)).toBe(verdict);
});

test('no answer is dead, one that may not be read decides nothing', () => {
  expect(judgeLink(vendor, { kind: 'none' })).toBe('dead');
  expect(judgeLink(vendor, { kind: 'hidden' })).toBe('unsure');
  const verdicts = ['works', 'unsure', 'dead', 'elsewhere', 'partner-lost'] as const;
  expect(verdicts.filter(isBroken)).toEqual(['dead', 'elsewhere', 'partner-lost']);
});

test.each([
  ['https://www.awin1.com/cread.php?awinmid=1&ued=https%3A%2F%2Fx.example%2Fa%3Fb', 'https://x.example/a?b'],
  ['https://prf.hn/click/camref:1/destination:https://x.example/a', 'https://x.example/a'],
  ['https://prf.hn/click/camref:1/destination:https%3A%2F%2Fx.example%2Fa', 'https://x.example/a'],
  ['https://www.dpbolvw.net/links/1/type/dlg/https://x.example/a?b=1', 'https://x.example/a?b=1'],
  ['https://acme.pxf.io/c/1/2/3', null],
  ['https://vendor.example/?next=/https/a', null],
])('the target of %s', (href, target) => {
  expect(targetOf(new URL(href))?.href ?? null).toBe(target);
});

test('no answer makes it throw', () => {
  fc.assert(
    fc.property(
      fc.webUrl(),
      fc.string(),
      fc.integer({ min: 100, max: 999 }),
      fc.boolean(),
      (a, b, status, leadsOn) => {
        const link = { href: a, partnerId: 'me', leadsOn, program: null };
        expect(() => judgeLink(link, { kind: 'answered', status, url: b })).not.toThrow();
      },
    ),
  );
});
