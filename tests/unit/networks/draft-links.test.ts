import { expect, test } from 'vitest';
import { draftLinks } from '@/networks/draft-links.ts';
import { globalApi } from '../../support/ledger.ts';

const href = 'https://go.example-network.com/r';
const programs = [globalApi];

test('the affiliate links without a sub-ID, each once, with the link to put in their place', () => {
  const hrefs = [href, href, `${href}?subId1=devto-7`, 'https://docs.example.org/'];
  expect(draftLinks(hrefs, programs, 'devto:7')).toEqual({
    affiliate: 2,
    untagged: [
      {
        href,
        payer: 'Global API',
        help: { kind: 'tagged', subId: 'devto-7', href: `${href}?subId1=devto-7` },
      },
    ],
  });
});

test('a draft without an id has no sub-ID to offer yet', () => {
  expect(draftLinks([href], programs, null).untagged).toEqual([{ href, payer: 'Global API', help: null }]);
});

test('what can carry none is not missed', () => {
  const amazon = 'https://www.amazon.com/dp/B000000000?tag=me-20';
  expect(draftLinks(['https://docs.example.org/', amazon], [], 'devto:7')).toEqual({
    affiliate: 1,
    untagged: [],
  });
});
