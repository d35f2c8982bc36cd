import { afterEach, expect, test, vi } from 'vitest';
import { followLanguage } from '@/ui/browser-language.ts';
import { languageKey } from '@/ui/i18n/language.ts';

afterEach(() => vi.restoreAllMocks());

const storage = (key: string, newValue: string | null) =>
  dispatchEvent(new StorageEvent('storage', { key, newValue }));

test('a page starts again when its language was changed on another one, and for nothing else', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  /** How often a message from another page starts pages again: those of other tests may listen too. */
  const startsBy = (...message: Parameters<typeof storage>) => {
    reload.mockClear();
    storage(...message);
    return reload.mock.calls.length;
  };
  const others = startsBy(languageKey, 'de');
  const stop = followLanguage();
  expect(startsBy(languageKey, 'de')).toBe(others + 1);
  expect(startsBy(languageKey, null)).toBe(0);
  expect(startsBy('last-shown-popup', '{}')).toBe(0);
  stop();
  expect(startsBy(languageKey, 'de')).toBe(others);
});
