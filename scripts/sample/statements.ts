import { addDays } from '../../src/core/calendar.ts';
import type { DraftArticle } from './articles.ts';
import { type Chance, chanceOf } from './chance.ts';
import {
  histories,
  months,
  orders,
  products,
  REVERSED_SIGN_UP_MONTH,
  SEAT_PRICE,
  signUps,
} from './histories.ts';
import type { ProgramId } from './programs.ts';
import { shareOfDay } from './traffic.ts';

/** One line of a commission statement; amounts in minor units. */
export type SampleRow = {
  day: string;
  customer: string;
  event: string;
  price: number | null;
  amount: number;
  status: string;
  product: string;
  subId: string;
};

type Maker = { chance: Chance; articles: readonly DraftArticle[]; initials: string[] };

/** The rows of a program's statement in the order of their days. */
export function makeRows(seed: number, programId: ProgramId, articles: readonly DraftArticle[]): SampleRow[] {
  const chance = chanceOf(seed, programId);
  const linking = articles.filter((article) => article.programIds.includes(programId));
  const maker = { chance, articles: linking, initials: chance.shuffle(allInitials()) };
  const rows = makers[programId](maker);
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const makers: Record<ProgramId, (maker: Maker) => SampleRow[]> = {
  'global-api': (maker) =>
    histories.flatMap(({ start, seats, end }) => {
      const dayOfMonth = maker.chance.whole(5, 24);
      const days = seats.map((_, index) => dayOf(start + index, dayOfMonth));
      const shared = whoAndWhere(maker, days[0] ?? '');
      const paid = seats.flatMap((count, index) =>
        payment(seats, index, count * SEAT_PRICE, days[index] ?? ''),
      );
      const gone =
        end === 'cancels'
          ? [line(addDays(days.at(-1) ?? '', maker.chance.whole(2, 6)), 'Cancelled', null, 0)]
          : [];
      return [...paid, ...gone].map((row) => ({ ...row, ...shared, product: '' }));
    }),
  deploybox: (maker) =>
    signUps.flatMap((count, month) => {
      const reversed = month === REVERSED_SIGN_UP_MONTH ? 1 : 0;
      return Array.from({ length: count + reversed }, (_, index) => {
        const day = dayOf(month, maker.chance.whole(4, 27));
        const row = line(day, 'Flat commission', null, 3000);
        const status = index < count ? row.status : 'Reversed';
        return { ...row, status, ...whoAndWhere(maker, day), product: '' };
      });
    }),
  'backend-books': (maker) =>
    orders.flatMap((prices, month) =>
      prices.map((price) => {
        const day = dayOf(month, maker.chance.whole(4, 27));
        const row = line(day, 'First order', price, price * 0.2);
        return { ...row, ...whoAndWhere(maker, day), product: products[price] ?? '' };
      }),
    ),
};

type Line = Omit<SampleRow, 'customer' | 'subId' | 'product'>;

function line(day: string, event: string, price: number | null, amount: number): Line {
  // The programs pay out two months later; until then a commission is approved.
  return { day, event, price, amount: Math.round(amount), status: day < '2026-09' ? 'Paid' : 'Approved' };
}

/** What a month's payment brings: 15 % for the first order, else 8 %, and 10 % once for the first upgrade. */
function payment(seats: readonly number[], index: number, price: number, day: string): Line[] {
  if (index === 0) return [line(day, 'First order', price, price * 0.15)];
  const upgrade = seats.findIndex((count, at) => at > 0 && count > (seats[at - 1] ?? count));
  const recurring = line(day, 'Recurring', price, price * 0.08);
  return index === upgrade ? [recurring, line(day, 'Upgrade bonus', price, price * 0.1)] : [recurring];
}

function dayOf(month: number, dayOfMonth: number): string {
  return `${months[month]}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Initials nobody else has, and an article that stood by then; what draws readers brings customers. */
function whoAndWhere({ chance, articles, initials }: Maker, day: string) {
  const standing = articles.filter(({ publishedOn }) => addDays(publishedOn, 2) <= day);
  const article = chance.pick(standing, (item) => recentReaders(item, day));
  return { customer: initials.pop() ?? '', subId: article.subId };
}

function recentReaders({ publishedOn, course, popularity }: DraftArticle, day: string): number {
  let readers = 0;
  for (let back = 0; back < 14; back += 1) {
    const age = daysSince(publishedOn, addDays(day, -back));
    if (age >= 0) readers += popularity * shareOfDay(course, age);
  }
  return readers;
}

/** Whole days from one day to another. */
export function daysSince(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function allInitials(): string[] {
  const letters = 'ABCDEFGHIJKLMNOPRSTW'.split('');
  return letters.flatMap((first) => letters.map((second) => `${first}.${second}.`));
}
