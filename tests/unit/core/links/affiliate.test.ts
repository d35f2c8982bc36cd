import { describe, expect, test } from 'vitest';
import { affiliateLink, paramValues } from '@/core/links/affiliate.ts';
import { globalApi } from '../../../support/ledger.ts';

const link = (href: string, program = globalApi) => affiliateLink({ href, position: 0.42 }, [program]);

describe('an affiliate link of an own program', () => {
  test('goes to its host and carries the sub-ID', () => {
    expect(link('https://go.example-network.com/c/7?subId1=devto-3100001')).toEqual({
      href: 'https://go.example-network.com/c/7?subId1=devto-3100001',
      network: 'own-dashboard',
      program: 'Global API',
      programId: 'global-api',
      subId: 'devto-3100001',
      position: 0.42,
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
    expect(link('https://go.example-network.com/?ref=me', program)).toMatchObject({ subId: null });
  });
});

test('the values by which a sub-ID is found again', () => {
  expect(paramValues('https://x.example/?a=1&b=devto-1&c=&d=1')).toEqual(['1', 'devto-1']);
});
