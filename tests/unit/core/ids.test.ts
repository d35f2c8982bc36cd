import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedOf, stableHash } from '@/core/ids.ts';

/** FNV-1a, 32 bit, as its authors write it, over the bytes that the platform encodes. */
function reference(text: string, offset: number): number {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, offset);
}

test('of a published test vector: FNV-1a of "foobar" is bf9cf968', () => {
  expect(seedOf('foobar').toString(16)).toBe('bf9cf968');
});

test('is FNV-1a over UTF-8, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(seedOf(text)).toBe(reference(text, 0x811c9dc5));
    }),
    { seed: 1, numRuns: 300 },
  );
  expect(seedOf('\ud800 lone')).toBe(reference('\ud800 lone', 0x811c9dc5));
  expect(stableHash('é€😀')).toMatch(/^[0-9a-f]{16}$/);
});
