/** HTML elements whose text is no prose. */
export const unreadElements = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'button',
  'svg',
  'pre',
] as const;

/** HTML elements at whose edges a line ends, so that words on both sides are two. */
export const blockElements: readonly string[] =
  'address article aside blockquote br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );

/** What `rel` says of a link that an author pays for, or is paid for. */
export const markedRelations = ['sponsored', 'nofollow'] as const;

/** The words of a text, and where something in it stands among them. */
export type Prose = {
  wordCount: number;
  /** Words before an offset / all words, 0 to 1, four decimals. */
  positionOf: (offset: number) => number;
};

/** Words as `Intl.Segmenter` finds them (Unicode UAX #29), those that hold a letter or a digit. */
export function readProse(text: string, language: string | null): Prose {
  const starts = wordStarts(text, language);
  return {
    wordCount: starts.length,
    positionOf: (offset) => {
      const before = starts.filter((start) => start < offset).length;
      return starts.length === 0 ? 0 : Math.round((before / starts.length) * 1e4) / 1e4;
    },
  };
}

/**
 * Offsets at which words start. An unknown language tag falls back to English. A full stop between
 * letters is inside a word (UAX #29, WB6 and WB7); Chromium breaks there and Firefox does not, so a
 * letter stands in for it.
 */
function wordStarts(text: string, language: string | null): number[] {
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
