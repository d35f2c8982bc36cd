import { browser } from 'wxt/browser';

/** The language that the browser detects in a text, as `en`; null if it isn't sure. Nothing leaves the machine. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [likeliest] = languages;
  return isReliable && likeliest && likeliest.language !== 'und' ? likeliest.language : null;
}
