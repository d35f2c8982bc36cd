import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsOn, linkShape } from '@/networks/registry.ts';

type Case = [href: string, network: string, partnerId: string | null, subId: string | null];

/** Links as programs hand them out; the shapes that need no other mark. */
const links: Case[] = [
  ['https://acme.grsm.io/alex', 'partnerstack', 'alex', null],
  ['https://acme.partnerlinks.io/alex?sid=devto-1', 'partnerstack', 'alex', 'devto-1'],
  ['https://affiliate.partnerlinks.io/k7?sid1=a&sid2=b', 'partnerstack', 'k7', 'a'],
  ['https://try.drip.com/k7', 'partnerstack', 'k7', null],
  ['https://get.keap.com/k7?sid2=b', 'partnerstack', 'k7', 'b'],
  ['https://x.example/?ps_partner_key=abc&ps_xid=1&sid=devto-2', 'partnerstack', 'abc', 'devto-2'],
  ['https://x.example/?gspk=YWxleA&gsxid=1', 'partnerstack', 'YWxleA', null],
  [
    'https://acme.pxf.io/c/123456/789/4101?subId1=devto-1&u=https%3A%2F%2Fx.example',
    'impact',
    '123456',
    'devto-1',
  ],
  ['https://acme.sjv.io/c/123456/789/4101', 'impact', '123456', null],
  ['https://acme.evyy.net/c/1/2/3?sharedid=blog', 'impact', '1', 'blog'],
  ['https://acme.7eer.net/c/1/2/3', 'impact', '1', null],
  ['https://acme.ojrq.net/c/1/2/3', 'impact', '1', null],
  ['https://acme.i384100.net/XYZabc', 'impact', null, null],
  ['https://goto.target.com/c/81938/81938/2092?subId3=z', 'impact', '81938', 'z'],
  ['https://partner.canva.com/c/647168/619765/10068', 'impact', '647168', null],
  [
    'https://www.awin1.com/cread.php?awinmid=1&awinaffid=77&clickref=devto-1&ued=https%3A%2F%2Fx.example',
    'awin',
    '77',
    'devto-1',
  ],
  ['https://www.awin1.com/pclick.php?p=1&a=2&m=3&pref1=q', 'awin', '2', 'q'],
  ['https://www.awin1.com/awclick.php?mid=1&id=77&clickref2=b', 'awin', '77', 'b'],
  ['https://tidd.ly/3abcdef', 'awin', null, null],
  [
    'https://www.anrdoezrs.net/click-1234567-10273655?url=https%3A%2F%2Fx.example&sid=devto-1',
    'cj',
    '1234567',
    'devto-1',
  ],
  [
    'https://www.dpbolvw.net/links/1234567/type/dlg/sid/devto-1/https://x.example/sid/other/',
    'cj',
    '1234567',
    'devto-1',
  ],
  ['https://www.jdoqocy.com/links/1234567/type/dlg/https://x.example/sid/other/', 'cj', '1234567', null],
  ['https://www.kqzyfj.com/click-1-2', 'cj', '1', null],
  ['https://www.tkqlhce.com/click-1-2', 'cj', '1', null],
  [
    'https://shareasale.com/r.cfm?b=1&u=1234567&m=2&urllink=&afftrack=devto-1',
    'shareasale',
    '1234567',
    'devto-1',
  ],
  ['https://www.shareasale.com/u.cfm?d=1&m=2&u=99', 'shareasale', '99', null],
  [
    'https://click.linksynergy.com/deeplink?id=abc&mid=1&murl=https%3A%2F%2Fx.example&u1=devto-1',
    'rakuten',
    'abc',
    'devto-1',
  ],
  ['https://click.linksynergy.com/fs-bin/click?id=abc&offerid=1', 'rakuten', 'abc', null],
  [
    'https://prf.hn/click/camref:1100l/pubref:devto-1/ar:a/destination:https://x.example/',
    'partnerize',
    '1100l',
    'devto-1',
  ],
  [
    'https://acme.prf.hn/click/camref:1100l/destination:https://x.example/pubref:not-mine/',
    'partnerize',
    '1100l',
    null,
  ],
  ['https://www.amazon.com/dp/B0EX?tag=techblog-20&ascsubtag=devto-1', 'amazon', 'techblog-20', 'devto-1'],
  ['https://www.amazon.co.uk/dp/B0EX/ref=as_li?tag=techblog-21', 'amazon', 'techblog-21', null],
  ['https://amazon.com.be/dp/B0EX?tag=x-21', 'amazon', 'x-21', null],
  ['https://amzn.to/3abcdef', 'amazon', null, null],
  ['https://higgsfield.ai/?fpr=alex&fp_sid=devto-1', 'firstpromoter', 'alex', 'devto-1'],
  ['https://x.example/pricing?fp_ref=alex', 'firstpromoter', 'alex', null],
  ['https://www.datacamp.com/?tap_a=5644-dce66f&tap_s=1-a&tm_subid1=devto-1', 'tapfiliate', '1-a', 'devto-1'],
  ['https://acme.lemonsqueezy.com/checkout/buy/7f?aff=GZ6', 'lemonsqueezy', 'GZ6', null],
  ['https://acme.lemonsqueezy.com?aff=GZ6', 'lemonsqueezy', 'GZ6', null],
  ['https://gumroad.com/a/123456789', 'gumroad', '123456789', null],
  ['https://gumroad.com/a/123456789/book', 'gumroad', '123456789', null],
  ['https://alex.gumroad.com/l/book?affiliate_id=42', 'gumroad', '42', null],
  ['https://m.do.co/c/a1b2c3d4e5f6', 'digitalocean', 'a1b2c3d4e5f6', null],
  [
    'https://www.digitalocean.com/?refcode=a1b2&utm_campaign=Referral_Invite&utm_medium=Referral_Program',
    'digitalocean',
    'a1b2',
    null,
  ],
  ['https://hetzner.cloud/?ref=AbCdEf', 'hetzner', 'AbCdEf', null],
  ['https://railway.com?referralCode=alex', 'railway', 'alex', null],
  ['https://railway.app/template/x?referralCode=alex', 'railway', 'alex', null],
  ['https://www.linode.com/?r=abc', 'linode', 'abc', null],
  ['https://www.ebay.com/itm/1?mkcid=1&campid=5338&customid=devto-1', 'ebay', '5338', 'devto-1'],
  [
    'https://go.skimresources.com/?id=1X2&xs=1&url=https%3A%2F%2Fx.example&xcust=devto-1',
    'skimlinks',
    '1X2',
    'devto-1',
  ],
  ['https://www.trk.example/2CTPL/55M6S/?sub1=devto-1', 'everflow', '55M6S', 'devto-1'],
  ['https://x.example/?oid=1&affid=7&sub2=b', 'everflow', '7', 'b'],
  ['https://acme.go2cloud.org/aff_c?offer_id=1&aff_id=2&aff_sub=devto-1', 'tune', '2', 'devto-1'],
  ['https://shop.example/?rfsn=123.abc&subid=devto-1', 'refersion', '123.abc', 'devto-1'],
  ['https://x.example/?a_aid=alex&a_bid=1&data1=devto-1', 'postaffiliatepro', 'alex', 'devto-1'],
  ['https://x.example/?via=alex&dub_id=a1', 'dub', 'alex', null],
];

/** Shapes that count only with `rel=sponsored` or `nofollow`, or on the host of a program. */
const commonLinks: Case[] = [
  ['https://merchant.example/?via=alex', 'rewardful', 'alex', null],
  ['https://refer.brand.example/alex', 'dub', 'alex', null],
  ['https://merchant.example/?ref=alex', 'own-dashboard', 'alex', null],
  ['https://merchant.example/?ref=alex&campaign=devto-1', 'affiliatewp', 'alex', 'devto-1'],
  ['https://merchant.example/?ref=alex&tm_subid1=devto-1', 'tapfiliate', 'alex', 'devto-1'],
  ['https://merchant.example/?aff=GZ6', 'lemonsqueezy', 'GZ6', null],
  ['https://www.trk.example/2CTPL/55M6S/', 'everflow', '55M6S', null],
];

describe('links of networks', () => {
  test.each(links)('%s is of %s', (href, network, partnerId, subId) => {
    expect(linkShape(href)).toEqual({ network, partnerId, subId, common: false });
  });

  test.each(commonLinks)('%s may be of %s', (href, network, partnerId, subId) => {
    expect(linkShape(href)).toEqual({ network, partnerId, subId, common: true });
  });

  test.each([
    'https://www.amazon.com/dp/B0EX',
    'https://aws.amazon.com/s3/?nc=1',
    'https://amazon.com.evil.example/dp/B0EX?tag=x-20',
    'https://notamazon.com/dp/B0EX?tag=x-20',
    'https://amazon.com.evil/?tag=x',
    'https://developer.hetzner.com/',
    'https://docs.hetzner.com/cloud/?r=1',
    'https://www.digitalocean.com/community/tutorials/x?utm_source=dev',
    'https://cloud.linode.com/linodes',
    'https://gumroad.com/features',
    'https://alex.gumroad.com/l/book?a=not-a-number',
    'https://www.ebay.com/itm/1',
    'https://github.com/c/123/456',
    'https://github.com/a/b/commit/c/1/2/3x',
    'https://example.com/c/1/2/3/4',
    'https://www.shareasale.com/info/',
    'https://www.awin.com/gb',
    'https://x.example/?viaduct=1&reference=2&affix=3',
    'https://x.example/?via=',
    'https://example.com/blog/POST/',
    'https://railway.com/pricing',
    'https://vercel.com/?utm_source=alex',
    'mailto:a@b.example',
    'not a url',
  ])('%s is of none', (href) => {
    expect(linkShape(href)).toBeNull();
  });

  test('no path or query makes it throw', () => {
    const hosts = [...links, ...commonLinks].map(([href]) => new URL(href).host);
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.string(), fc.string(), (host, path, query) => {
        expect(() => linkShape(`https://${host}/${path}?${query}`)).not.toThrow();
      }),
    );
  });

  test('a long hostile address is read at once', () => {
    const href = `https://www.anrdoezrs.net/links/1/${'sid/'.repeat(500)}x`;
    expect(linkShape(href)?.network).toBe('cj');
    expect(linkShape(`https://prf.hn/click/${'camref:/'.repeat(500)}`)).toBeNull();
  });
});

describe('a link leads on to a merchant', () => {
  test.each([
    ['https://acme.grsm.io/alex', true],
    ['https://x.example/?ps_partner_key=abc', false],
    ['https://goto.target.com/c/1/2/3', true],
    ['https://x.example/?irclickid=1', false],
    ['https://www.awin1.com/cread.php?awinaffid=7', true],
    ['https://www.kqzyfj.com/click-1-2', true],
    ['https://amzn.to/3abc', true],
    ['https://www.amazon.com/dp/1?tag=me-20', false],
    ['https://m.do.co/c/abc', true],
    ['https://gum.co/a/123', true],
    ['https://gumroad.com/a/123', false],
    ['https://easyship.ilbqy6.net/e191dO', true],
    ['https://acme.go2cloud.org/SH1aB', true],
    ['https://fave.co/3yDf7pm', true],
    ['https://www.digitalocean.com/?refcode=abc', false],
    ['https://t.example/2CTPL/55M6S/?sub1=a', true],
    ['https://x.example/?oid=1&affid=7', false],
    ['https://merchant.example/?via=me', false],
    ['not a url', false],
  ])('%s: %s', (href, expected) => {
    expect(leadsOn(href)).toBe(expected);
  });
});
