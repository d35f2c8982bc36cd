import type { Commission } from './commission.ts';
import type { LedgerEntry } from './entry.ts';
import { takesBack } from './group.ts';
import { byDay } from './order.ts';

/** A commission that can be taken back: what it was worth, and how much of that still counts. */
type Sale = { commission: Commission; entry: LedgerEntry; left: number; touched: boolean };

/**
 * Applies the corrections among some commissions, changing these in place. A statement may take a sale back in
 * several ways (reversed, cut to zero, a refund, a negative row), and even in more than one at once: the sale
 * is taken out once. `ordered`: the entries by day and line.
 */
export function applyCorrections(ordered: readonly LedgerEntry[], commissions: readonly Commission[]): void {
  const byKey = new Map(commissions.map((commission) => [commission.key, commission]));
  const corrections = ordered.filter(takesBack);
  if (corrections.length === 0) return;
  const sales = ordered.flatMap((entry) => {
    const commission = byKey.get(entry.key);
    return commission && !takesBack(entry) && isSale(entry) ? [saleOf(commission, entry)] : [];
  });
  for (const entry of corrections.filter((item) => !item.amount)) reverse(entry, sales);
  for (const entry of corrections.filter((item) => item.amount)) {
    const commission = byKey.get(entry.key);
    if (commission) takeBack(commission, entry, sales);
  }
}

/**
 * True for money that came in, and for a sale known only by its reversal, whose worth nobody knows and of which
 * nothing is left.
 */
function isSale({ worth, status }: LedgerEntry): boolean {
  return worth > 0 || status === 'reversed';
}

function saleOf(commission: Commission, entry: LedgerEntry): Sale {
  const left = commission.status === 'reversed' ? 0 : Math.max(commission.amount, 0);
  return { commission, entry, left, touched: false };
}

/** Reverses the whole sale that a refund without an amount names. */
function reverse(entry: LedgerEntry, sales: readonly Sale[]): void {
  const named = namedBy(entry, sales);
  const latest = likely(entry, sales).findLast((sale) => sale.left > 0 && sale.commission.kind !== 'bonus');
  for (const sale of named.length > 0 ? named : latest ? [latest] : []) {
    sale.commission.status = 'reversed';
    sale.commission.amount = sale.entry.worth;
    sale.left = 0;
  }
}

/** Takes back as much as a negative row says, but never more than is left of the sale. */
function takeBack(commission: Commission, entry: LedgerEntry, sales: readonly Sale[]): void {
  const size = -commission.amount;
  const named = namedBy(entry, sales).filter((sale) => sale.commission.currency === commission.currency);
  const equal = named.find((sale) => sale.entry.worth === size && !sale.touched) ?? named[0];
  const meant = equal ? [equal, ...named.filter((sale) => sale !== equal)] : guessed(entry, size, sales);
  const [first] = meant;
  if (!first) return;
  commission.adjusts = first.commission.key;
  let open = size;
  for (const sale of meant) {
    const part = Math.min(open, sale.left);
    sale.left -= part;
    sale.touched = true;
    open -= part;
  }
  commission.amount = open === size ? 0 : open - size;
}

/** The sales that a correction names: by the id of the original, or by an id of its own that they share. */
function namedBy(entry: LedgerEntry, sales: readonly Sale[]): Sale[] {
  const { externalId, originalExternalId } = entry;
  const id = originalExternalId ?? externalId;
  if (id === null) return [];
  return sales.filter(
    (sale) =>
      sale.entry.externalId === id ||
      (originalExternalId !== null && sale.entry.originalExternalId === originalExternalId) ||
      (externalId !== null && sale.entry.externalId === externalId),
  );
}

/** The earlier sales that a correction may mean if it names none that exists. */
function likely(entry: LedgerEntry, sales: readonly Sale[]): Sale[] {
  return sales.filter(
    ({ entry: sale }) =>
      byDay(sale, entry) <= 0 && (entry.originalExternalId === null || sale.externalId === null),
  );
}

/** Without an id, go by amount, then by time: the latest equal sale, else the latest with that much left. */
function guessed(entry: LedgerEntry, size: number, sales: readonly Sale[]): Sale[] {
  const earlier = likely(entry, sales).filter((sale) => sale.commission.currency === entry.currency);
  const equal = earlier.findLast((sale) => sale.entry.worth === size && !sale.touched);
  const found = equal ?? earlier.findLast((sale) => sale.left >= size && sale.commission.kind !== 'bonus');
  return found ? [found] : [];
}
