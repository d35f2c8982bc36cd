import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, clearance, freeSpot } from '@/content/overlay/place.ts';

const area = { left: 0, top: 0, right: 600, bottom: 200 };
const row = { left: 0, top: 40, right: 600, bottom: 80 };
const pill = { width: 100, height: 28 };
const box = (left: number, right: number, top = 40, bottom = 80): Box => ({ left, top, right, bottom });

describe('freeSpot', () => {
  it.each([
    ['an empty row: its right end', [], { left: 500, top: 46 }],
    ['text on the left', [box(0, 300)], { left: 500, top: 46 }],
    ['buttons on the right: left of them', [box(0, 100), box(450, 600)], { left: 342, top: 46 }],
    ['just enough room', [box(0, 384), box(500, 600)], { left: 392, top: 46 }],
    ['a pixel too little', [box(0, 385), box(500, 600)], null],
    [
      'text above and below, far enough off',
      [box(0, 600, 0, 38), box(0, 600, 82, 200)],
      { left: 500, top: 46 },
    ],
    ['text below, too near', [box(0, 600, 81, 200)], null],
    ['nested boxes', [box(0, 350), box(20, 340), box(560, 600), box(400, 590)], null],
  ])('%s', (_what, obstacles, expected) => {
    expect(freeSpot(pill, area, [row], obstacles)).toEqual(expected);
  });

  it('takes the first row that has room', () => {
    const rows = [row, box(0, 600, 100, 140)];
    expect(freeSpot(pill, area, rows, [box(0, 600)])).toEqual({ left: 500, top: 106 });
  });

  it('stays within the area', () => {
    expect(freeSpot(pill, area, [box(0, 600, 0, 10)], [])).toBeNull();
    expect(freeSpot({ width: 601, height: 28 }, area, [row], [])).toBeNull();
  });

  it('never touches an obstacle, and misses no room', () => {
    const boxes = fc.array(
      fc.record({
        left: fc.integer({ min: 0, max: 600 }),
        width: fc.integer({ min: 1, max: 200 }),
        top: fc.integer({ min: 0, max: 120 }),
        height: fc.integer({ min: 1, max: 40 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(boxes, (found) => {
        const obstacles = found.map((b) => box(b.left, b.left + b.width, b.top, b.top + b.height));
        const free = (left: number) =>
          obstacles.every(
            (b) =>
              left + 100 + clearance <= b.left ||
              left - clearance >= b.right ||
              46 - clearance >= b.bottom ||
              74 + clearance <= b.top,
          );
        const spot = freeSpot(pill, area, [row], obstacles);
        const lefts = Array.from({ length: 501 }, (_, left) => left).filter(free);
        expect(spot?.left ?? null).toBe(lefts.at(-1) ?? null);
      }),
    );
  });
});
