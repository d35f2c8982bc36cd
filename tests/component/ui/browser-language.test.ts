import { afterEach, expect, test, vi } from 'vitest';
import { followLanguage } from '@/ui/browser-language.ts';
import { languageKey } from '@/ui/i18n/language.ts';

afterEach(() => vi.restoreAllMocks());

const storage = (key: string, newValue: string | null) =>
  dispatchEvent(new StorageEvent('storage', { key, newValue }));

test('a page starts again when its language was changed on another one, and for nothing else', () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  const stop = followLanguage();
  storage('last-shown-popup', '{}');
  storage(languageKey, null);
  expect(reload).not.toHaveBeenCalled();
  storage(languageKey, 'de');
  expect(reload).toHaveBeenCalledOnce();
  stop();
  storage(languageKey, 'de');
  expect(reload).toHaveBeenCalledOnce();
});
