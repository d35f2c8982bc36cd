const blanks = new Set([
  '',
  '-',
  '–',
  '—',
  'n/a',
  'null',
  'undefined',
  'no data',
  '(none)',
  '(not set)',
  '(blank)',
]);

/** True for an empty cell and for the ways in which exports write "nothing here". */
export function isBlank(cell: string): boolean {
  return cell.length <= 9 && blanks.has(cell.trim().toLowerCase());
}

/** Text without the marks that pages put around numbers and dates, which show nothing: U+200E and the like. */
export function withoutInvisible(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
}

/** Latin letters without their marks; Polish ł, which is a letter of its own, as l. Other scripts stay. */
const withoutAccents = (text: string) => {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/ł/gi, 'l')
    .normalize('NFKC');
};

/** A kind or status word for comparing: lower case, no accents; `_`, `-` and apostrophes are spaces. */
export function foldWord(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[\s_'’-]+/g, ' ')
    .trim();
}

/**
 * A column name for comparing: lower-case words, so that `subId1` and `Sub_ID 1` are alike. `%` is a word, since a
 * rate is not what it is a rate of.
 */
export function foldHeader(name: string): string {
  return withoutAccents(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('%', ' percent ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The most words that are remembered: a column of kinds or statuses has few, in very many rows. */
const mostSeen = 1000;

/** The entry of a word in a record of words, whatever the spelling of either; null when absent. */
export function lookUp<T>(record: Readonly<Record<string, T>>): (word: string) => T | null {
  const folded = new Map(Object.entries(record).map(([word, value]) => [foldWord(word), value]));
  const seen = new Map<string, T | null>();
  return (word) => {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = folded.get(foldWord(word)) ?? null;
    if (seen.size < mostSeen) seen.set(word, found);
    return found;
  };
}

/** The words of a list written as text with commas. */
export function listed(text: string): readonly string[] {
  return text.trim().split(/,\s*/);
}
