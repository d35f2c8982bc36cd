import { describe, expect, test } from 'vitest';
import { type Clues, clueKeys, clueValue, pageKeys } from '@/core/attribution/clues.ts';
import { articleMatch } from '@/core/attribution/evidence.ts';
import { attributionOf } from '@/core/attribution/ladder.ts';
import { publicationOfGeneratedSubId } from '@/core/links/sub-id.ts';
import { noEvidence } from '../../../support/ledger.ts';

const clues: Clues = {
  subId: 'tag',
  coupon: 'SAVE',
  link: 'https://go.example/x',
  referrer: 'https://dev.to/me/a',
  landingPage: 'https://dev.to/me/b',
};
const all = {
  bySubId: () => ({ articleId: 'by-sub-id' }),
  byTie: () => ({ articleId: 'by-tie' }),
  byPage: (page: string) => ({ articleId: page }),
  byRule: () => ({ articleId: 'by-rule' }),
};

describe('the ladder', () => {
  test.each([
    ['sub-id', 'by-sub-id', clues, all],
    ['dedicated-link', 'by-tie', clues, { ...all, bySubId: () => undefined }],
    ['referrer', clues.referrer, clues, { ...all, bySubId: () => undefined, byTie: () => undefined }],
    [
      'landing-page',
      clues.landingPage,
      { ...clues, referrer: null },
      { ...all, bySubId: () => undefined, byTie: () => undefined },
    ],
    ['rule', 'by-rule', clues, { ...noEvidence, byRule: all.byRule }],
  ] as const)('%s', (rung, articleId, row, evidence) => {
    expect(attributionOf(row, evidence)).toEqual({ articleId, rung });
  });

  test('nothing that is known is no attribution', () => {
    expect(attributionOf(clues, noEvidence)).toBeNull();
    const silent: Clues = { subId: null, coupon: null, link: null, referrer: null, landingPage: null };
    expect(attributionOf(silent, all)).toBeNull();
  });

  test('a value seen in two articles decides nothing; a lower rung still may', () => {
    const both = { ...noEvidence, bySubId: () => articleMatch(['b', 'a', 'b']) };
    expect(attributionOf(clues, both)).toBeNull();
    expect(both.bySubId()).toEqual({ conflict: ['a', 'b'] });
    expect(attributionOf(clues, { ...both, byRule: all.byRule })).toMatchObject({ rung: 'rule' });
  });

  test.each(['subId', 'coupon', 'link'] as const)('a tied %s names its article', (tied) => {
    const byTie = (field: string) => (field === tied ? { articleId: 'a' } : undefined);
    expect(attributionOf(clues, { ...noEvidence, byTie })).toEqual({
      articleId: 'a',
      rung: 'dedicated-link',
    });
  });
});

describe('values', () => {
  test.each([
    ['coupon', 'Save10', 'save10'],
    ['link', 'https://www.brand.example/?ref=me', 'brand.example/?ref=me'],
    ['link', 'http://refer.brand.example/abc/', 'refer.brand.example/abc'],
    ['subId', 'Devto-1', 'Devto-1'],
  ] as const)('%s %s is compared as %s', (field, text, value) => {
    expect(clueValue(field, text)).toBe(value);
  });

  test.each([
    ['https://dev.to/me/a-post', ['dev.to/me/a-post']],
    ['https://www.dev.to/me/a-post/?utm_source=x#comments', ['dev.to/me/a-post']],
    ['https://blog.example/?p=12', ['blog.example?p=12']],
    ['https://blog.example/read?p=12', ['blog.example/read?p=12', 'blog.example/read']],
    ['dev.to/me/a', ['dev.to/me/a']],
  ])('the page %s', (address, keys) => {
    expect(pageKeys(address)).toEqual(keys);
  });

  test.each(['https://dev.to/', 'https://dev.to', 'dev.to', '(direct)', '', 'android-app://com.x/'])(
    'an origin alone or no address (%s) names no page',
    (address) => {
      expect(pageKeys(address)).toEqual([]);
    },
  );

  test('a row is found again by each of its values, within its program', () => {
    expect(clueKeys('p', clues)).toEqual([
      '["p","subId","tag"]',
      '["p","coupon","save"]',
      '["p","link","go.example/x"]',
      '["p","page","dev.to/me/a"]',
      '["p","page","dev.to/me/b"]',
    ]);
  });

  test('a generated sub-ID names its publication', () => {
    expect(publicationOfGeneratedSubId('devto-31')).toBe('devto:31');
    expect(publicationOfGeneratedSubId('devto-31b')).toBeNull();
  });
});
