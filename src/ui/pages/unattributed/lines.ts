import type { LooseItem, Tie } from '@/core/attribution/loose.ts';
import type { Suggestion } from '@/core/attribution/suggest.ts';
import type { LooseGroupView } from '@/db/live/types.ts';
import type { Settlement } from '@/services/types.ts';
import { formatDay } from '../../format.ts';
import { unattributed as text } from '../../i18n/unattributed.ts';

/** A line of the list: a group, or one item of a group that is shown in full. */
export type Line = {
  id: string;
  program: string;
  name: string;
  tie: Tie | null;
  items: readonly LooseItem[];
  amounts: Record<string, number>;
  rows: number;
  firstDay: string;
  lastDay: string;
  suggestions: readonly Suggestion[];
  /** Of the group that an item is part of. */
  parent: string | null;
  isOpen: boolean;
};

/** The groups as lines, each followed by its items where it is open: the first `limit`, and how many more there are. */
export function linesOf(
  groups: readonly LooseGroupView[],
  open: ReadonlySet<string>,
  limit: number,
): { lines: Line[]; left: number } {
  const all = groups.flatMap((group) => {
    const { id, program, suggestions } = group;
    const isOpen = open.has(id) && group.items.length > 1;
    const line = { ...group, name: groupName(group), parent: null, isOpen };
    const items = isOpen ? group.items : [];
    return [
      line,
      ...items.map(
        (item): Line => ({
          ...item,
          id: `${id} ${item.id}`,
          program,
          name: itemName(item),
          tie: null,
          items: [item],
          suggestions: suggestions.filter(({ reason }) => reason.kind !== 'published-before'),
          parent: id,
          isOpen: false,
        }),
      ),
    ];
  });
  return { lines: all.slice(0, limit), left: Math.max(0, all.length - limit) };
}

function groupName({ tie, items }: LooseGroupView): string {
  if (tie) return text.tie(tie.field, tie.value);
  const [item] = items;
  return item && (items.length === 1 || item.customer !== null) ? itemName(item) : text.orders;
}

function itemName({ customer, order, firstDay }: LooseItem): string {
  if (customer !== null) return text.customer(customer);
  return order === null ? text.row(formatDay(firstDay)) : text.order(order);
}

/** The decision that lines belong to an article; `always`: with the rows to come, where something tells them. */
export function settlementsOf(lines: readonly Line[], articleId: string, always: boolean): Settlement[] {
  return lines.flatMap(({ tie, items }): Settlement[] => {
    const programId = items[0]?.programId ?? '';
    if (tie && always) return [{ programId, articleId, ...tie }];
    return items.map(({ of }) => ({ programId, articleId, ...of }));
  });
}

/** Without the items whose whole group is among the lines. */
export function withoutParts(lines: readonly Line[]): Line[] {
  const ids = new Set(lines.map((line) => line.id));
  return lines.filter((line) => line.parent === null || !ids.has(line.parent));
}
