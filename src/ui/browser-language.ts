import { browser } from 'wxt/browser';
import { localKeys } from '@/messaging/local-state.ts';
import { chosenLanguage, type Language, languageKey } from './i18n/language.ts';

/**
 * The author's choice of a language; null: the browser's. It lies in `storage.local` for the background and
 * the overlay, and in `localStorage` for pages, whose words are picked before anything can be awaited.
 */
export async function chooseLanguage(choice: Language | null): Promise<void> {
  if (choice === null) await browser.storage.local.remove(localKeys.language);
  else await browser.storage.local.set({ [localKeys.language]: choice });
  if (choice === null) localStorage.removeItem(languageKey);
  else localStorage.setItem(languageKey, choice);
  location.reload();
}

/** Starts the page again when the language was changed on another one. Returns what ends it. */
export function followLanguage(): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === languageKey && newValue !== chosenLanguage) location.reload();
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
