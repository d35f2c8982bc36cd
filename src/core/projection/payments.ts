/**
 * Payments that simulated customers make, as they were drawn: a list of plain numbers, which a tight loop adds up.
 * (Numbers handed from function to function one by one cost an engine more than drawing them.)
 */
export type Payments = {
  size: number;
  /** Which of the draws simulated side by side. */
  rows: Int32Array;
  /** Horizon month of the first one; 0 or less: due by asOf. */
  months: Int32Array;
  /** How many, one every month; 0: an amount that comes once and recurs in no sense. */
  counts: Int32Array;
  /** Months that each pays for. */
  periods: Int32Array;
  /** Minor units of each. */
  amounts: Float64Array;
};

export function emptyPayments(): Payments {
  return withRoomFor(1024);
}

/** Adds an amount that comes once. */
export function payOnce(list: Payments, row: number, month: number, amount: number): void {
  if (list.size === list.rows.length) makeRoom(list);
  const at = list.size;
  list.rows[at] = row;
  list.months[at] = month;
  list.counts[at] = 0;
  list.amounts[at] = amount;
  list.size = at + 1;
}

/** Adds `count` payments of an amount, the first in `month`, one every `period` months. */
export function payOften(
  list: Payments,
  row: number,
  month: number,
  period: number,
  count: number,
  amount: number,
): void {
  const rest = period === 1 ? 1 : count;
  for (let payment = 0; payment < rest; payment += 1) {
    if (list.size === list.rows.length) makeRoom(list);
    const at = list.size;
    list.rows[at] = row;
    list.months[at] = month + payment * period;
    list.counts[at] = period === 1 ? count : 1;
    list.periods[at] = period;
    list.amounts[at] = amount;
    list.size = at + 1;
  }
}

function withRoomFor(size: number): Payments {
  return {
    size: 0,
    rows: new Int32Array(size),
    months: new Int32Array(size),
    counts: new Int32Array(size),
    periods: new Int32Array(size),
    amounts: new Float64Array(size),
  };
}

function makeRoom(list: Payments): void {
  const { rows, months, counts, periods, amounts } = list;
  const larger = withRoomFor(2 * rows.length);
  larger.rows.set(rows);
  larger.months.set(months);
  larger.counts.set(counts);
  larger.periods.set(periods);
  larger.amounts.set(amounts);
  Object.assign(list, { ...larger, size: list.size });
}
