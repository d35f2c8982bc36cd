declare module '@vitest/browser/context' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface is merged into the library's own.
  interface ScreenshotComparatorRegistry {
    blocks: Record<string, never>;
  }
}

/** A picture as it is drawn: four bytes a pixel (red, green, blue, opacity), row by row. */
export type Picture = { metadata: { width: number; height: number }; data: Uint8Array | Uint8ClampedArray };

/** Pixels along a side of a block. */
const side = 16;

/**
 * How far the mean colour of a block may be off, as a part of the whole range. In our pictures a pixel's shift of
 * all that is drawn moves no block further than .06, and a heading of one word that is gone moves some by .07.
 */
const tolerance = 0.065;

/** How many blocks may be off anyway, for instance for a letter that another fallback font draws. */
const allowed = 4;

/**
 * Compares two pictures by the mean colours of their blocks. Edges of letters and lines, which differ from
 * machine to machine, hardly change a mean; a missing or new word, number or mark does.
 * @returns what Vitest's screenshot matcher expects of a comparator: the message says where they differ, CSS
 * pixels
 */
export function compareByBlocks(reference: Picture, actual: Picture) {
  const { width, height } = reference.metadata;
  if (actual.metadata.width !== width || actual.metadata.height !== height) {
    const { metadata } = actual;
    return fail(`It is ${metadata.width} × ${metadata.height} pixels instead of ${width} × ${height}.`);
  }
  const before = meansOf(reference);
  const after = meansOf(actual);
  const off = before.flatMap((mean, index) => (distance(mean, after[index]) > tolerance ? [index] : []));
  if (off.length <= allowed) return { pass: true, diff: null, message: null };
  const across = Math.ceil(width / side);
  const places = off.map((index) => `${(index % across) * side},${Math.floor(index / across) * side}`);
  const more = places.length > 40 ? ` and ${places.length - 40} more` : '';
  return fail(
    `${off.length} blocks of ${side} pixels differ, at x,y ${places.slice(0, 40).join(' ')}${more}.`,
  );
}

const fail = (message: string) => ({ pass: false, diff: null, message });

type Mean = readonly [red: number, green: number, blue: number];

const distance = (a: Mean, b: Mean = [0, 0, 0]) =>
  Math.max(...a.map((channel, index) => Math.abs(channel - (b[index] ?? 0)))) / 255;

/** The mean colours of all blocks, row by row; those at the right and lower edge may be smaller. */
function meansOf({ metadata: { width, height }, data }: Picture): Mean[] {
  const across = Math.ceil(width / side);
  const sums = Array.from({ length: across * Math.ceil(height / side) }, () => ({
    red: 0,
    green: 0,
    blue: 0,
    of: 0,
  }));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    const sum = sums[Math.floor(y / side) * across + Math.floor(x / side)];
    if (!sum) continue;
    sum.red += data[pixel * 4] ?? 0;
    sum.green += data[pixel * 4 + 1] ?? 0;
    sum.blue += data[pixel * 4 + 2] ?? 0;
    sum.of += 1;
  }
  return sums.map(({ red, green, blue, of }) => [red / of, green / of, blue / of]);
}
