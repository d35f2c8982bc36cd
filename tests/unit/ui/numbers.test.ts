import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterAll(() => vi.resetModules());

/** The fields of a page in a locale. */
async function fieldsIn(locale: string) {
  vi.doMock('@/ui/i18n/language.ts', () => ({ locale }));
  return import('@/ui/numbers.ts');
}

describe('amounts as typed', () => {
  test.each([
    ['en-US', '52.50', 5250],
    ['en-US', '52,50', 5250],
    ['en-US', '1,500', 150_000],
    ['en-US', '1,234,567.89', 123_456_789],
    ['en-US', '1.500', 150],
    ['de-DE', '52,50', 5250],
    ['de-DE', '52.50', 5250],
    ['de-DE', '1.500', 150_000],
    ['de-DE', '1.234.567,89', 123_456_789],
    ['de-DE', '-1.500,5', -150_050],
    ['de-CH', "1'500.50", 150_050],
    ['en-DE', '1.500', 150_000],
    ['de-DE', '1.50.0', null],
    ['de-DE', 'viel', null],
    ['de-DE', '', null],
  ])('in %s, %j is %j', async (locale, text, amount) => {
    expect((await fieldsIn(locale)).parseAmount(text, 'USD')).toBe(amount);
  });
});

test.each([
  ['en-US', '52.50', '7.5'],
  ['de-DE', '52,50', '7,5'],
])('fields of %s show %s and %s, and read them again', async (locale, amount, percent) => {
  const fields = await fieldsIn(locale);
  expect(fields.amountField(5250, 'USD')).toBe(amount);
  expect(fields.parseAmount(amount, 'USD')).toBe(5250);
  expect(fields.percentField(0.075)).toBe(percent);
  expect(fields.parsePercent(percent)).toBe(0.075);
  expect(fields.amountField(5200, 'USD')).toBe('52');
});

test('a rate of three decimals is never taken for thousands', async () => {
  expect((await fieldsIn('de-DE')).parseNumber('1.085')).toBe(1.085);
});
