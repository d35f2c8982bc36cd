import { describe, expect, test } from 'vitest';
import { compareByBlocks, type Picture } from '../../support/by-blocks.ts';

const width = 160;
const height = 100;

/** White, with words as a letter draws them: strokes of two pixels, four apart, of which every place is a word's. */
function picture(words: readonly (readonly [x: number, y: number])[], shift = 0): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [left, top] of words) {
    for (let stroke = 0; stroke < 10; stroke += 1) {
      for (let y = top + shift; y < top + shift + 9; y += 1) {
        for (const x of [left + stroke * 4, left + stroke * 4 + 1])
          data.fill(20, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return { metadata: { width, height }, data };
}

const lines = [
  [4, 4],
  [60, 4],
  [4, 36],
  [60, 36],
] as const;

describe('pictures compared by blocks', () => {
  test('one fits itself', () => {
    expect(compareByBlocks(picture(lines), picture(lines))).toMatchObject({ pass: true, message: null });
  });

  test('edges that are drawn a little softer make no difference', () => {
    const soft = picture(lines);
    soft.data.forEach((value, index) => {
      if (value === 20 && index % 3 === 0) soft.data[index] = 50;
    });
    expect(compareByBlocks(picture(lines), soft).pass).toBe(true);
  });

  test('words that are gone are seen, and it is said where', () => {
    const gone = compareByBlocks(picture(lines), picture(lines.slice(0, 2)));
    expect(gone.pass).toBe(false);
    expect(gone.message).toContain('at x,y 0,32 16,32 32,32 64,32 80,32.');
  });

  test('so is another colour, but where strokes leave little of it', () => {
    const other = picture(lines);
    for (let index = 1; index < other.data.length; index += 4) other.data[index] = 220;
    expect(compareByBlocks(picture(lines), other).message).toMatch(/^66 blocks/);
  });

  test('another size is named', () => {
    const small: Picture = { metadata: { width: 80, height: 50 }, data: new Uint8Array(80 * 50 * 4) };
    expect(compareByBlocks(picture(lines), small).message).toBe('It is 80 × 50 pixels instead of 160 × 100.');
  });
});
