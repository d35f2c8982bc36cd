/** What the author decided about rows, stored by their keys, so that every later import finds it again. */
export type ByHand = {
  /** The article of the referral or order with the row of this key; it beats every rung. */
  article(key: string): { articleId: string; decidedAt: number } | null;
  /** Rows of one customer key with the same anchor belong to one referral; with different anchors they never do. */
  anchor(key: string): string | null;
};

/** The article last decided for any of some rows; null where none was. */
export function newestDecision(rows: readonly { key: string }[], { article }: ByHand): string | null {
  const decisions = rows.flatMap(({ key }) => article(key) ?? []);
  const newest = decisions.toSorted(
    (a, b) => b.decidedAt - a.decidedAt || (a.articleId < b.articleId ? -1 : 1),
  )[0];
  return newest?.articleId ?? null;
}
