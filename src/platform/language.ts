import { browser } from 'wxt/browser';

/** The language that the browser takes a text for, as `en`; null where it isn't sure. Asks nobody else. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  return isReliable && likeliest && likeliest.language !== 'und' ? likeliest.language : null;
}
