import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { affiliateLink } from '@/core/links/affiliate.ts';
import { generatedSubId } from '@/core/links/sub-id.ts';
import { type Program, programSchema } from '@/core/programs/program.ts';
import { linkShape } from '@/networks/registry.ts';
import { canCarrySubId, subIdHelp } from '@/networks/sub-id-help.ts';
import { outboundLink } from '../../support/links.ts';

const onDevto = { id: 'devto:3100001', site: 'devto', siteArticleId: '3100001' };
const onBlog = { id: 'blog:x', site: 'blog', siteArticleId: 'x' };
const program = (part: object): Program =>
  programSchema.parse({
    ...{ id: 'own', name: 'Own', currency: 'USD', linkHosts: ['vendor.example'] },
    ...{ terms: [{ from: null, terms: {} }], ...part },
  });

function help(href: string, programs: Program[] = [], publication = onDevto) {
  const link = affiliateLink(outboundLink(href, { sponsored: true }), programs);
  if (!link) throw new Error(`${href} is no affiliate link`);
  return subIdHelp(link, programs, publication);
}

/** The places are those of the networks' own documentation: see the table of link shapes. */
const tagged: [href: string, expected: string][] = [
  ['https://acme.grsm.io/alex', 'https://acme.grsm.io/alex?sid=devto-3100001'],
  [
    'https://acme.pxf.io/c/1/2/3?u=https%3A%2F%2Fx.example%2F%3Fa%3D1',
    'https://acme.pxf.io/c/1/2/3?u=https%3A%2F%2Fx.example%2F%3Fa%3D1&subId1=devto-3100001',
  ],
  [
    'https://www.awin1.com/cread.php?awinmid=1&awinaffid=7&ued=https%3A%2F%2Fx.example%2F',
    'https://www.awin1.com/cread.php?awinmid=1&awinaffid=7&ued=https%3A%2F%2Fx.example%2F&clickref=devto-3100001',
  ],
  [
    'https://www.awin1.com/pclick.php?p=1&a=2&m=3',
    'https://www.awin1.com/pclick.php?p=1&a=2&m=3&pref1=devto-3100001',
  ],
  ['https://www.kqzyfj.com/click-1-2', 'https://www.kqzyfj.com/click-1-2?sid=devto-3100001'],
  [
    'https://www.dpbolvw.net/links/1/type/dlg/https://x.example/a?b=1',
    'https://www.dpbolvw.net/links/1/type/dlg/sid/devto-3100001/https://x.example/a?b=1',
  ],
  [
    'https://click.linksynergy.com/deeplink?id=abc&mid=1&murl=https%3A%2F%2Fx.example',
    'https://click.linksynergy.com/deeplink?id=abc&mid=1&murl=https%3A%2F%2Fx.example&u1=devto-3100001',
  ],
  [
    'https://prf.hn/click/camref:1100l/ar:a/destination:https://x.example/?a=1',
    'https://prf.hn/click/camref:1100l/pubref:devto-3100001/ar:a/destination:https://x.example/?a=1',
  ],
  ['https://prf.hn/click/camref:1100l', 'https://prf.hn/click/camref:1100l/pubref:devto-3100001'],
  ['https://higgsfield.ai/?fpr=alex', 'https://higgsfield.ai/?fpr=alex&fp_sid=devto-3100001'],
  [
    'https://www.datacamp.com/?tap_a=5&tap_s=1-a',
    'https://www.datacamp.com/?tap_a=5&tap_s=1-a&tm_subid1=devto-3100001',
  ],
  [
    'https://www.ebay.com/itm/1?mkcid=1&campid=5338',
    'https://www.ebay.com/itm/1?mkcid=1&campid=5338&customid=devto-3100001',
  ],
  [
    'https://go.skimresources.com/?id=1X2&url=https%3A%2F%2Fx.example',
    'https://go.skimresources.com/?id=1X2&url=https%3A%2F%2Fx.example&xcust=devto-3100001',
  ],
  ['https://t.example/2CTPL/55M6S/', 'https://t.example/2CTPL/55M6S/?sub1=devto-3100001'],
  [
    'https://a.go2cloud.org/aff_c?offer_id=1&aff_id=2',
    'https://a.go2cloud.org/aff_c?offer_id=1&aff_id=2&aff_sub=devto-3100001',
  ],
  ['https://shop.example/?rfsn=1.a#top', 'https://shop.example/?rfsn=1.a&subid=devto-3100001#top'],
  ['https://x.example/?a_aid=alex', 'https://x.example/?a_aid=alex&data1=devto-3100001'],
  ['https://x.example/p#a_aid=alex', 'https://x.example/p#a_aid=alex&data1=devto-3100001'],
  ['https://x.example/?_from=alex', 'https://x.example/?_from=alex&fp_sid=devto-3100001'],
  [
    'https://www.awin1.com/cread.php?s=1&v=2&q=3&r=77',
    'https://www.awin1.com/cread.php?s=1&v=2&q=3&r=77&clickref=devto-3100001',
  ],
  ['https://t.example/cmp/2CTPL/55M6S/', 'https://t.example/cmp/2CTPL/55M6S/?sub1=devto-3100001'],
  [
    'https://linksynergy.jrs5.com/fs-bin/click?id=a&offerid=1',
    'https://linksynergy.jrs5.com/fs-bin/click?id=a&offerid=1&u1=devto-3100001',
  ],
  [
    'https://prf.hn/click/camref%3A1101l/destination%3Ahttps%3A%2F%2Fx',
    'https://prf.hn/click/camref%3A1101l/pubref:devto-3100001/destination%3Ahttps%3A%2F%2Fx',
  ],
  ['https://wp.example/ref/7/', 'https://wp.example/ref/7/?campaign=devto-3100001'],
  ['https://x.example/#/?fpr=alex', 'https://x.example/#/?fpr=alex&fp_sid=devto-3100001'],
  ['https://acme.grsm.io/alex?sid=&q=a+b%20c', 'https://acme.grsm.io/alex?q=a+b%20c&sid=devto-3100001'],
];

describe('a link without its sub-ID', () => {
  test.each(tagged)('%s', (href, expected) => {
    expect(help(href)).toEqual({ kind: 'tagged', subId: 'devto-3100001', href: expected });
  });

  test.each(tagged)('is read back from the tagged link: %s', (_, expected) => {
    expect(linkShape(expected)?.subId).toBe('devto-3100001');
    expect(help(expected)).toBeNull();
  });

  test.each([
    ['https://coursera.i384100.net/9WxyZa', 'remake'],
    ['https://tidd.ly/3abc', 'remake'],
    ['https://easyship.ilbqy6.net/e191dO', 'remake'],
    ['https://acme.go2cloud.org/SH1aB', 'remake'],
    ['https://fave.co/3abc', 'remake'],
    ['https://amzn.to/3abc', 'tracking-id'],
    ['https://www.amazon.com/dp/B0EX?tag=me-20', 'tracking-id'],
    ['https://calpro.example/?via=me', 'one-link'],
    ['https://refer.brand.example/me', 'one-link'],
    ['https://acme.lemonsqueezy.com?aff=me', 'by-hand'],
    ['https://gumroad.com/a/123', 'by-hand'],
    ['https://m.do.co/c/abc', 'by-hand'],
    ['https://hetzner.cloud/?ref=abcdef', 'by-hand'],
    ['https://railway.com?referralCode=me', 'by-hand'],
    ['https://www.linode.com/?r=me', 'by-hand'],
    ['https://shareasale.com/r.cfm?b=1&u=2&m=3', 'closed'],
  ])('%s: %s', (href, kind) => {
    expect(help(href)?.kind).toBe(kind);
  });

  test('of a program goes by its own parameter', () => {
    const own = program({ subIdParam: 'sub' });
    expect(help('https://vendor.example/?ref=me', [own])).toMatchObject({
      href: 'https://vendor.example/?ref=me&sub=devto-3100001',
    });
    const granted = program({ network: 'amazon', linkHosts: ['amazon.com'], subIdParam: 'ascsubtag' });
    expect(help('https://www.amazon.com/dp/1?tag=me-20', [granted])).toMatchObject({
      href: 'https://www.amazon.com/dp/1?tag=me-20&ascsubtag=devto-3100001',
    });
    const shared = program({ network: 'impact', linkHosts: ['goto.vendor.example'], subIdParam: 'sharedid' });
    expect(help('https://goto.vendor.example/c/1/2/3', [shared])).toMatchObject({
      href: 'https://goto.vendor.example/c/1/2/3?sharedid=devto-3100001',
    });
  });

  test('of a vendor whose links run through a network goes by the network', () => {
    const vendor = program({ linkHosts: ['goto.vendor.example'] });
    expect(help('https://goto.vendor.example/c/1/2/3', [vendor])).toMatchObject({
      href: 'https://goto.vendor.example/c/1/2/3?subId1=devto-3100001',
    });
  });

  test('of a vendor without sub-IDs: the referring page, where links tell it', () => {
    const vendor = program({});
    expect(help('https://vendor.example/', [vendor], onBlog)?.kind).toBe('referrer');
    expect(help('https://vendor.example/', [vendor], onDevto)?.kind).toBe('by-hand');
  });

  test('is counted only where it could carry one', () => {
    const counted = ['https://acme.grsm.io/a', 'https://tidd.ly/3abc', 'https://gumroad.com/a/1'];
    expect(counted.map((href) => canCarrySubId(help(href)))).toEqual([true, true, false]);
    expect(canCarrySubId(null)).toBe(false);
  });
});

test('a generated sub-ID is short, plain and the publication’s own', () => {
  const ids = [onDevto, onBlog, { ...onBlog, id: 'blog:y' }].map(generatedSubId);
  expect(ids[0]).toBe('devto-3100001');
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,30}$/);
});

test('every link of the labelled set has its sub-ID, or help', () => {
  const rows = readFileSync('tests/fixtures/links/labelled.tsv', 'utf8').split('\n');
  const hrefs = rows.filter((row) => row.startsWith('yes')).map((row) => row.split('\t')[5] ?? '');
  for (const href of hrefs) {
    const link = affiliateLink(outboundLink(href, { sponsored: true }), []);
    if (!link) continue;
    expect(link.subId !== null || subIdHelp(link, [], onDevto) !== null, href).toBe(true);
  }
});
