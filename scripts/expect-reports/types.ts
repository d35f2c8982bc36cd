import type { Line } from './split.ts';

/** `settled`: the report says no status, so what it lists is money earned (approved or paid). */
export type Status = 'pending' | 'approved' | 'paid' | 'reversed' | 'held' | 'settled';

/** What one line says, as read by hand. Amounts in cents; anything the report does not say is left out. */
export type Fact = {
  day: string | null;
  status: Status;
  /** Null: the line is worth something that the report doesn't state, or carries no money. */
  amount: number | null;
  /** What a reversed or cut commission was worth before. */
  original?: number;
  currency: string | null;
  /** Where the network's words leave no doubt; else the program's terms decide. */
  kind?: string;
  subId?: string;
  customer?: string;
  id?: string;
  /** The payout that the line names. */
  payout?: string;
  /** Id (or, where rows have none, what names it) of the row that this negative row takes back. */
  of?: string;
};

/** A line of data that is no commission, with the reason. */
export type NoCommission = { not: string; amount: number | null; unit: string | null };

/** How one sample report is read, from its raw text and the network's documentation. */
export type Report = {
  file: string;
  network: string;
  delimiter?: string;
  headerLine?: number;
  /** Column of the day; null where the report has no dates. */
  date: string | null;
  /** Where the currency is said. */
  currency: string;
  /** The column that a totals line adds up, where there is one. */
  total?: string;
  /** True where lines are sums over a period that the report doesn't name. */
  aggregate?: boolean;
  line: (line: Line) => Fact | NoCommission;
  notes?: string[];
};

/** A cell as a property, left out where it is empty or says that it is. */
export function some<K extends string>(key: K, text: string): { [P in K]?: string } {
  const named: { [P in K]?: string } = {};
  if (text !== '' && text !== 'NO DATA' && text !== '(none)') named[key] = text;
  return named;
}

/** The status that a word stands for. Throws for a word that the network doesn't document. */
export function statusIn(words: Readonly<Record<string, Status>>, word: string): Status {
  const status = words[word];
  if (!status) throw new Error(`The status "${word}" is not documented`);
  return status;
}
