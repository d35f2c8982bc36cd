import { expect, test } from 'vitest';
import type { Publication } from '@/core/articles/article.ts';
import { overlayTips } from '@/services/overlay-tips.ts';
import { publicationOf } from '../../support/articles.ts';
import { globalApi } from '../../support/ledger.ts';
import { affiliateLinkOf } from '../../support/links.ts';
import { bareRow } from '../../support/portfolios.ts';

const publication = (id: string, disclosedAt: Publication['disclosedAt']) =>
  publicationOf({ id, site: id.split(':')[0] ?? '', url: `https://${id}`, wordCount: 1000, disclosedAt });
const link = (publicationId: string, href: string) =>
  affiliateLinkOf(href, { publicationId, text: 'Sign up' });
const href = 'https://go.example-network.com/r';

const row = (disclosedAt: Publication['disclosedAt']) => ({
  ...bareRow(1, { publications: [publication('devto:1', disclosedAt), publication('blog:1', 'nowhere')] }),
  links: [link('devto:1', href), link('devto:1', href), link('blog:1', `${href}?elsewhere`)],
});

test('a page hears of its own publication, readers first, one thing once', () => {
  expect(overlayTips(row('nowhere'), [globalApi], 'devto:1')).toMatchObject({
    links: 2,
    tips: [
      { kind: 'undisclosed', of: null, copy: expect.stringContaining('affiliate links') },
      { kind: 'tagged', of: 'Sign up', copy: `${href}?subId1=devto-1` },
    ],
  });
});

test('a disclosure that comes late, and a body that was not read', () => {
  expect(overlayTips(row(0.9), [globalApi], 'devto:1').tips[0]).toEqual({
    kind: 'late',
    of: null,
    copy: null,
  });
  const unread = bareRow(1, { publications: [publication('devto:1', null)] });
  expect(overlayTips(unread, [globalApi], 'devto:1')).toEqual({ links: null, tips: [] });
});
