import { describe, expect, test } from 'vitest';
import { paramValues, payerOf, programsByArticle, programsLeft, subIdFor } from '@/core/links/affiliate.ts';
import type { LinkShape } from '@/core/links/shape.ts';
import { globalApi } from '../../../support/ledger.ts';
import { outboundLink } from '../../../support/links.ts';

const plain = { shape: null, sponsored: false };
const link = (href: string, program = globalApi) => payerOf({ href, ...plain }, [program]);

describe('an affiliate link of an own program', () => {
  test('goes to its host and carries the sub-ID', () => {
    expect(link('https://go.example-network.com/c/7?subId1=devto-3100001')).toEqual({
      network: 'own-dashboard',
      program: 'Global API',
      programId: 'global-api',
      partnerId: null,
      subId: 'devto-3100001',
    });
  });

  test.each([
    ['a subdomain', 'https://eu.go.example-network.com/', true],
    ['another host that ends alike', 'https://evilgo.example-network.com.example/', false],
    ['a host that only ends in the name', 'https://xgo.example-network.com/', false],
    ['no address', 'not a url', false],
  ])('%s', (_, href, expected) => {
    expect(link(href) !== null).toBe(expected);
  });

  test('where the program has a partner parameter, only links that carry it count', () => {
    const program = { ...globalApi, partnerParam: 'ref' };
    expect(link('https://go.example-network.com/?x=1', program)).toBeNull();
    expect(link('https://go.example-network.com/?ref=me', program)).toMatchObject({
      partnerId: 'me',
      subId: null,
    });
  });

  test('where its partner parameter names the site that it stands on, nobody is paid', () => {
    const program = { ...globalApi, partnerParam: 'ref' };
    expect(link('https://go.example-network.com/?ref=blog.example.com', program)).toBeNull();
    const other = { ...globalApi, partnerParam: 'partner' };
    expect(link('https://go.example-network.com/?partner=jane.dev', other)?.partnerId).toBe('jane.dev');
  });

  test('has the sub-ID of its shape where the program names no parameter that it carries', () => {
    const shape = { network: 'cj', partnerId: '1', subId: 'devto-7', common: false };
    const program = { ...globalApi, network: 'cj', linkHosts: ['anrdoezrs.net'], subIdParam: 'sid' };
    const href = 'https://www.anrdoezrs.net/links/1/type/dlg/sid/devto-7/https://x.example/';
    expect(payerOf({ ...plain, href, shape }, [program])).toMatchObject({ subId: 'devto-7' });
  });
});

const shaped = (shape: Partial<LinkShape>, sponsored = false) => ({
  ...plain,
  href: 'https://x.example/?ref=me',
  sponsored,
  shape: { network: 'amazon', partnerId: 'me', subId: 'devto-1', common: false, ...shape },
});

describe('an affiliate link by its shape alone', () => {
  test('has its network and no program', () => {
    expect(payerOf(shaped({}), [globalApi])).toEqual({
      network: 'amazon',
      programId: null,
      program: null,
      partnerId: 'me',
      subId: 'devto-1',
    });
  });

  test('whose only mark is a common word counts only where the page marks it', () => {
    expect(payerOf(shaped({ common: true }), [])).toBeNull();
    expect(payerOf(shaped({ common: true }, true), [])).toMatchObject({ network: 'amazon' });
  });

  test('gives its sub-ID to programs of its network, and to no other', () => {
    expect(subIdFor(shaped({}), { ...globalApi, network: 'amazon' })).toBe('devto-1');
    expect(subIdFor(shaped({}), { ...globalApi, network: 'awin' })).toBeNull();
  });

  test('makes no program one of the article’s', () => {
    const row = outboundLink('https://x.example/?ref=me', shaped({}));
    expect(programsByArticle([globalApi], [], [row]).size).toBe(0);
  });
});

test('a program is left once none of its links stands, in whatever cross-post', () => {
  const href = 'https://go.example-network.com/?subId1=devto-1';
  const stood = (goneAt: number | null, articleId = 'devto:1') => outboundLink(href, { articleId, goneAt });
  const left = (...links: ReturnType<typeof stood>[]) => [
    ...(programsLeft([globalApi], links).get('devto:1') ?? []),
  ];
  expect(left(stood(7), stood(9))).toEqual(['global-api']);
  expect(left(stood(7), stood(null))).toEqual([]);
  expect(left(stood(7), stood(null, 'devto:2'))).toEqual(['global-api']);
  expect(left()).toEqual([]);
});

test('the values by which a sub-ID is found again', () => {
  expect(paramValues('https://x.example/?a=1&b=devto-1&c=&d=1', null)).toEqual(['1', 'devto-1']);
  const inPath = { network: 'partnerize', partnerId: '1', subId: 'devto-2', common: false };
  expect(paramValues('https://prf.hn/click/camref:1/pubref:devto-2', inPath)).toEqual(['devto-2']);
});
