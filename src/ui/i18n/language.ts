/** The languages that Longtail speaks. For a new one, the compiler demands all its words. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' };

/** A text as one of the languages; null if it isn't one. */
export function parseLanguage(text: unknown): Language | null {
  return languages.find((known) => known === text) ?? null;
}

/** The first of the browser's languages (BCP 47 tags, the best first) that Longtail speaks; else English. */
export function languageOf(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => parseLanguage(tag.split('-')[0])).find((language) => language !== null);
  return spoken ?? 'en';
}

/**
 * How numbers, money and dates are written: the browser's own variant of the language, like `de-AT`, else
 * the language in the browser's region, like `en-DE`.
 */
export function localeOf(language: Language, tags: readonly string[]): string {
  const own = tags.find((tag) => parseLanguage(tag.split('-')[0]) === language);
  if (own) return own;
  const region = tags.map((tag) => new Intl.Locale(tag).region).find((known) => known !== undefined);
  return new Intl.Locale(language, { ...(region && { region }) }).toString();
}

/** Where a page keeps the author's choice. It is read before anything else, so it must answer at once. */
export const languageKey = 'language';

const tags = globalThis.navigator?.languages ?? ['en'];
const isPage = typeof document !== 'undefined';

/** The author's choice; null: none, or not a page. */
export const chosenLanguage = isPage ? parseLanguage(localStorage.getItem(languageKey)) : null;

/** The language that pages speak without a choice. */
export const browserLanguage = languageOf(tags);

/** The language of this page: the author's choice in the settings, else the browser's. */
export const language: Language = chosenLanguage ?? browserLanguage;

/** The locale of this page, for `Intl`. */
export const locale = localeOf(language, tags);

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Picks the form that goes with a count, by the plural rules of a language, read when first needed. */
export function pluralIn(of: Language): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(of);
    return forms[rules.select(count)] ?? forms.other;
  };
}

/** The same words in another language: their form may differ, but not what they say. */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { [Key in keyof Words]: Translation<Words[Key]> };

/** Words in the language of this page. Each language has all of them, or it does not compile. */
export function words<English>(
  all: { en: English } & Record<Exclude<Language, 'en'>, Translation<English>>,
): English | Translation<English> {
  return all[language];
}
