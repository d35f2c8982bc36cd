import { expect, test } from 'vitest';
import { languageOf, localeOf, parseLanguage } from '@/ui/i18n/language.ts';

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr-CH', 'de-CH', 'en'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr', 'it'], 'en'],
  [[], 'en'],
] as const)('a browser that prefers %j gets %s', (tags, language) => {
  expect(languageOf(tags)).toBe(language);
});

test.each([
  ['de', ['de-AT', 'en'], 'de-AT'],
  ['de', ['en-US', 'de-CH'], 'de-CH'],
  ['en', ['de-DE', 'de'], 'en-DE'],
  ['de', ['en-GB'], 'de-GB'],
  ['de', ['en'], 'de'],
  ['en', [], 'en'],
] as const)('%s, in a browser that prefers %j, is written as in %s', (language, tags, locale) => {
  expect(localeOf(language, tags)).toBe(locale);
});

test('what is no language of Longtail is no choice', () => {
  expect(['en', 'de', 'fr', '', null, 1].map(parseLanguage)).toEqual(['en', 'de', null, null, null, null]);
});
