/** A box in CSS pixels of the viewport. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

/** Pixels that stay free around the pill. */
export const clearance = 8;

/**
 * Free space for a box of `size` within `area`, beside one of `rows` (the first that has room) and
 * at least `clearance` away from every obstacle: the rightmost there is. Null where none has room.
 */
export function freeSpot(
  size: Size,
  area: Box,
  rows: readonly Box[],
  obstacles: readonly Box[],
): { left: number; top: number } | null {
  for (const row of rows) {
    const top = Math.round((row.top + row.bottom - size.height) / 2);
    if (top < area.top || top + size.height > area.bottom) continue;
    const left = rightmostGap(size, top, area, obstacles);
    if (left !== null) return { left, top };
  }
  return null;
}

function rightmostGap(size: Size, top: number, area: Box, obstacles: readonly Box[]): number | null {
  const beside = obstacles
    .filter((box) => box.top < top + size.height + clearance && box.bottom > top - clearance)
    .toSorted((a, b) => b.right - a.right);
  let right = area.right;
  for (const box of beside) {
    if (right - size.width >= box.right + clearance) break;
    right = Math.min(right, box.left - clearance);
  }
  const left = right - size.width;
  return left >= area.left ? left : null;
}
