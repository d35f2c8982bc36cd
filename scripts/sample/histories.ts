/** The six months in which the sample author's programs paid. */
export const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'] as const;

/** Minor units of one seat a month at Global API: 8 % of it is 1.00. */
export const SEAT_PRICE = 1250;

export type History = {
  /** Index of the month of the first order. */
  start: number;
  /** Seats paid for in that month and each one after it. More than before is an upgrade. */
  seats: readonly number[];
  /** What came after the last of them; without it the customer still pays. */
  end?: 'cancels' | 'falls silent';
};

/**
 * The customers of Global API (15 % of the first order, 8 % of each later payment, 10 % of the
 * invoice once for an upgrade). Later payments add up to 0, 8, 31, 64, 148 and 310 seats by month, so
 * to as many dollars of recurring commission.
 */
export const histories: readonly History[] = [
  { start: 0, seats: [4, 8, 8, 8, 20, 40] },
  { start: 1, seats: [8, 15, 15, 15, 31] },
  { start: 1, seats: [4, 4, 9, 9, 9] },
  { start: 1, seats: [4, 4], end: 'cancels' },
  { start: 2, seats: [12, 12, 24, 24] },
  { start: 2, seats: [8, 8, 8], end: 'cancels' },
  { start: 2, seats: [8, 8, 8, 8], end: 'cancels' },
  { start: 2, seats: [4, 4], end: 'falls silent' },
  { start: 3, seats: [20, 40, 80] },
  { start: 3, seats: [12, 12, 34] },
  { start: 3, seats: [8, 8, 8], end: 'cancels' },
  { start: 3, seats: [4, 4], end: 'cancels' },
  { start: 3, seats: [4], end: 'falls silent' },
  { start: 4, seats: [20, 60] },
  { start: 4, seats: [12, 12] },
  { start: 4, seats: [4, 4] },
  { start: 4, seats: [4], end: 'cancels' },
  { start: 5, seats: [8] },
  { start: 5, seats: [8] },
  { start: 5, seats: [4] },
  { start: 5, seats: [4], end: 'cancels' },
];

/** Sign-ups at Deploybox by month, 30.00 each; the last month but one has another that was reversed. */
export const signUps = [1, 1, 2, 2, 3, 3] as const;
export const REVERSED_SIGN_UP_MONTH = 4;

/** Orders at Backend Books by month, in minor units; the program pays 20 % of each. */
export const orders: readonly (readonly number[])[] = [
  [2000],
  [2500, 4000],
  [4000, 2500, 2500, 2500, 2000],
  [6000, 2500, 2500],
  [2500, 2500, 2500, 2000],
  [4000, 2500, 2500, 2500],
];

/** What Backend Books sells at these prices. */
export const products: Readonly<Record<number, string>> = {
  2000: 'Postgres pocket guide',
  2500: 'Go in production',
  4000: 'Queues and workers',
  6000: 'The backend bundle',
};
