import { expect, test } from 'vitest';

type Words = { [key: string]: unknown };

const english = import.meta.glob<{ english?: Words }>('../../../../src/ui/i18n/*.ts', { eager: true });
const german = import.meta.glob<{ german: Words }>('../../../../src/ui/i18n/de/*.ts', { eager: true });

/** Words that good German shares with English, and names. */
const shared = new Set([
  ...['Longtail', 'Name', 'Status', 'Format', 'Links', 'Link', 'Bonus', 'Conversions', 'Conversion', 'EPC'],
  ...['Timer', 'Pause', 'Export', 'Tag', 'Label', 'Labels', 'Tutorial', 'Break-even', 'Sub-ID', 'Lead'],
  ...['Blogs', 'Browser', 'Toggl', 'Clockify', 'WakaTime', '1', '2', '3', ''],
  'Toggl Track: Reports, Detailed, Export as CSV.',
  'Clockify: Reports, Detailed, Export, Save as CSV.',
  'WakaTime: Settings, Account, Export my data, Daily totals (JSON).',
]);

function texts(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const fileOf = (path: string) => path.split('/').at(-1) ?? '';
const pairs = Object.entries(english).flatMap(([path, { english: words }]) => {
  if (!words) return [];
  const other = german[path.replace('/i18n/', '/i18n/de/')]?.german;
  const translated = new Map(texts(other, fileOf(path)));
  return texts(words, fileOf(path)).map(([at, text]) => ({ at, text, german: translated.get(at) }));
});

test('every English text has a German one, and no other', () => {
  expect(pairs.length).toBeGreaterThan(1000);
  expect(pairs.filter(({ german }) => german === undefined)).toEqual([]);
  const all = Object.entries(german).flatMap(([path, { german: words }]) => texts(words, fileOf(path)));
  expect(all.length).toBe(pairs.length);
});

test('nothing was left in English', () => {
  expect(pairs.filter(({ text, german }) => text === german && !shared.has(text))).toEqual([]);
});

test('German quotes as German does', () => {
  expect(pairs.map(({ german }) => german ?? '').filter((text) => /["”]/.test(text))).toEqual([]);
});
