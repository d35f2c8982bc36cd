/**
 * A stable 64-bit hash of a text as 16 hex digits: two rounds of FNV-1a (32 bit) with different
 * offsets. For ids and seeds made from the data, never for security.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function stableHash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((offset) => fnv1a(text, offset).toString(16).padStart(8, '0')).join('');
}

/** A 32-bit seed for the random generator, from a text. */
export function seedOf(text: string): number {
  return fnv1a(text, 0x811c9dc5);
}

/** Over the bytes of UTF-8, without `TextEncoder`: in Firefox's content scripts its arrays belong to the page. */
function fnv1a(text: string, offset: number): number {
  let hash = offset;
  const add = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const character of text.toWellFormed()) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) add(point);
    else {
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      add(((0xff00 >> (more + 1)) & 0xff) | (point >> (6 * more)));
      for (let left = more - 1; left >= 0; left -= 1) add(0x80 | ((point >> (6 * left)) & 0x3f));
    }
  }
  return hash >>> 0;
}

/** One key from its parts; parts may hold any character, so they are JSON-quoted. */
export function keyOf(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts);
}
