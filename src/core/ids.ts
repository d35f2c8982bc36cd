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

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** One key from its parts; parts may hold any character, so they are JSON-quoted. */
export function keyOf(...parts: readonly (string | number | null)[]): string {
  return JSON.stringify(parts);
}
