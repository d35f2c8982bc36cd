import { PARTS } from '../money.ts';

/** An exact amount, in `PARTS` of a minor unit, with the groups in which it is shown, the widest first. */
export type Share = { path: readonly string[]; exact: bigint };

/**
 * Rounds shares to whole minor units that add up. The total of each widest group is rounded half up and handed
 * down by largest remainder, group by group, to the single shares; so each group's sum is within one minor unit
 * of its exact one. Equal remainders go by the order of names.
 */
export function allocate(shares: readonly Share[]): number[] {
  const whole = new Array<number>(shares.length).fill(0);
  const all = shares.map((share, index) => ({ ...share, index }));
  for (const group of groupsAt(all, 0)) give(floor(group.exact + PARTS / 2n), group, 1, whole);
  return whole;
}

type Indexed = Share & { index: number };
type Group = { name: string; exact: bigint; members: readonly Indexed[] };

function groupsAt(shares: readonly Indexed[], level: number): Group[] {
  const nameOf = ({ path, index }: Indexed) => path[level] ?? String(index);
  return [...Map.groupBy(shares, nameOf)].map(([name, members]) => ({
    name,
    exact: members.reduce((sum, { exact }) => sum + exact, 0n),
    members,
  }));
}

function give(total: bigint, { members }: Group, level: number, whole: number[]): void {
  const [only] = members;
  if (only && members.length === 1) {
    whole[only.index] = Number(total);
    return;
  }
  const groups = groupsAt(members, level).map((group) => {
    const floored = floor(group.exact);
    return { group, floored, remainder: group.exact - floored * PARTS };
  });
  let left = total - groups.reduce((sum, { floored }) => sum + floored, 0n);
  groups.sort((a, b) =>
    a.remainder === b.remainder ? (a.group.name < b.group.name ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { group, floored } of groups) {
    const extra = left > 0n ? 1n : 0n;
    left -= extra;
    give(floored + extra, group, level + 1, whole);
  }
}

/** Whole minor units at or below an exact amount; BigInt's division cuts toward zero. */
function floor(exact: bigint): bigint {
  const cut = exact / PARTS;
  return cut * PARTS > exact ? cut - 1n : cut;
}
