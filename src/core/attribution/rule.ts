/** One line of a file of rules: rows with this sub-ID belong to the article at this address. */
export type Rule = {
  /** `keyOf(fileId, subId)`. */
  id: string;
  fileId: string;
  fileName: string;
  addedAt: number;
  line: number;
  subId: string;
  url: string;
  /** The first of `pageKeys(url)`, by which the rule is found when its article appears. */
  page: string;
};

/** Of several rules for one sub-ID, the oldest counts. */
export function firstRule(rules: readonly Rule[]): Rule | undefined {
  return rules.toSorted((a, b) => a.addedAt - b.addedAt || (a.fileId < b.fileId ? -1 : 1))[0];
}
