/**
 * Offsets from UTC of the time zones that are abbreviated by letters: those of RFC 822 (section 5.1) and RFC
 * 5322 (section 4.3), and Central European Time.
 */
const offsets: Readonly<Record<string, string>> = {
  ...{ Z: '+00:00', UT: '+00:00', UTC: '+00:00', GMT: '+00:00', CET: '+01:00', CEST: '+02:00' },
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
};

/** The offset of a zone by its letters, as `-05:00`; null for letters that name none, or several. */
export function offsetOfLetters(letters: string): string | null {
  const name = letters.toUpperCase();
  return Object.hasOwn(offsets, name) ? (offsets[name] ?? null) : null;
}
