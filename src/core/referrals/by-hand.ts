/** What the author settled about rows; it hangs on their keys, so every later import finds it again. */
export type ByHand = {
  /** The article of whatever referral or order has the row of this key; wins over every rung. */
  article(key: string): { articleId: string; decidedAt: number } | null;
  /** Rows of one customer key with the same anchor are one referral's, with different anchors never. */
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
