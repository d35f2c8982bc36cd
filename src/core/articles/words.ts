/**
 * Offsets at which the words of a text start, as `Intl.Segmenter` finds them (Unicode UAX #29, words that
 * hold a letter or a digit). An unknown language tag falls back to English. A full stop between letters
 * is inside a word (WB6 and WB7); Chromium breaks there and Firefox does not, so a letter stands in for it.
 */
export function wordStarts(text: string, language: string | null): number[] {
  const segments = segmenter(language).segment(text.replace(/(?<=\p{L})\.(?=\p{L})/gu, 'x'));
  return Array.from(segments)
    .filter((segment) => segment.isWordLike)
    .map((segment) => segment.index);
}

function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
