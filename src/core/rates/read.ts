import type { Day, Month } from '../calendar.ts';
import { isMonth, monthOfDay } from '../calendar.ts';
import { isCurrency } from '../money.ts';
import { type DateOrder, guessDateOrder, readDay } from '../statements/dates.ts';
import { type RowProblem, StatementError } from '../statements/error.ts';
import { readTable, type StatementTable } from '../statements/table.ts';
import { sum } from '../sums.ts';
import { type MonthRate, monthRateSchema, rateValueSchema } from './rate.ts';

/** A rate from a file; `days` is how many days of the month it averages, null if given for the month. */
export type FileRate = MonthRate & { days: number | null };

export type RatesFile = { rates: FileRate[]; problems: RowProblem[] };

const names = {
  date: new Set(['date', 'month', 'day', 'period', 'time period', 'datum', 'monat', 'fecha', 'mes', 'mois']),
  from: new Set(['from', 'from currency', 'base', 'base currency', 'source currency', 'von']),
  to: new Set(['to', 'to currency', 'quote', 'quote currency', 'target', 'target currency', 'nach']),
  rate: new Set(['rate', 'exchange rate', 'value', 'obs value', 'kurs', 'taux', 'tasa']),
};

/** The currency that a central bank's table is quoted in, if it doesn't say. */
const WIDE_BASE = 'EUR';

/** A currency that is not quoted on a day, as the European Central Bank writes it. */
const notQuoted = /^(n\/?a|-|–)?$/i;

/** One value of the file: a rate on a day, or for a month. */
type Quote = { line: number; column: string; from: string; to: string; text: string; date: string };

/**
 * Reads a file of rates: either a row per rate with month or date, from, to and rate, its columns in any order;
 * or a row per date and a column per currency, like the European Central Bank's (the quoted currency is then
 * the euro). Several days of a month are averaged. Throws StatementError for text that is no such table.
 */
export function readRatesFile(text: string): RatesFile {
  const table = readTable(text);
  const { quotes, problems, dates } = quotesOf(table);
  const { order } = guessDateOrder(dates);
  const read = readers(order, !quotes.some((quote) => quote.text.includes('.')));
  const months = new Map<string, MonthQuotes>();
  for (const quote of quotes) {
    const result = readQuote(quote, read);
    const problem = 'message' in result ? result : addTo(months, result, quote);
    if (problem) problems.push({ line: quote.line, ...problem });
  }
  const rates = [...months.values()].map(meanOf);
  return { rates, problems: [...table.problems, ...problems].sort((a, b) => a.line - b.line) };
}

function quotesOf(table: StatementTable): { quotes: Quote[]; problems: RowProblem[]; dates: string[] } {
  const folded = table.columns.map((name) => name.toLowerCase().replaceAll(/[_\s-]+/g, ' '));
  const find = (of: keyof typeof names) => folded.findIndex((name) => names[of].has(name));
  const [date, from, to, rate] = [find('date'), find('from'), find('to'), find('rate')];
  if (date < 0) throw unreadable(table.columns);
  const dates = table.rows.map(({ cells }) => cells[date] ?? '');
  const problems: RowProblem[] = [];
  if (from >= 0 && to >= 0 && rate >= 0) {
    const quotes = table.rows.map(({ line, cells }) => ({
      line,
      column: table.columns[rate] ?? '',
      from: (cells[from] ?? '').toUpperCase(),
      to: (cells[to] ?? '').toUpperCase(),
      text: cells[rate] ?? '',
      date: cells[date] ?? '',
    }));
    return { quotes, problems, dates };
  }
  const isCode = (name: string) => /^[A-Z]{3}$/.test(name);
  const quoted = table.columns.flatMap((name, index) => (isCurrency(name) ? [{ name, index }] : []));
  if (quoted.length === 0) throw unreadable(table.columns);
  for (const name of table.columns.filter((column) => isCode(column) && !isCurrency(column))) {
    const message = 'This is not a currency in use (ISO 4217): the column was left out.';
    problems.push({ line: 1, column: name, value: name, message });
  }
  const quotes = table.rows.flatMap(({ line, cells }) =>
    quoted.flatMap(({ name, index }) => {
      const cell = cells[index] ?? '';
      const base = cells[from]?.toUpperCase() ?? WIDE_BASE;
      if (notQuoted.test(cell)) return [];
      return [{ line, column: name, from: base, to: name, text: cell, date: cells[date] ?? '' }];
    }),
  );
  return { quotes, problems, dates };
}

function unreadable(columns: readonly string[]): StatementError {
  return new StatementError(
    'unknown-column',
    `The columns are ${columns.slice(0, 8).join(', ')}. A file of rates needs date (or month), from, to and rate; or date and a column for each currency, like USD.`,
  );
}

type Refused = Pick<RowProblem, 'column' | 'value' | 'message'>;
type ReadDate = { month: Month; day: Day | null };

/** Readers that read each distinct value once: a central bank's file has 200,000 rates on 7,000 days. */
function readers(order: DateOrder | null, commaIsDecimal: boolean) {
  return {
    date: once((text): ReadDate | Refused => {
      if (isMonth(text)) return { month: text, day: null };
      const day = readDay(text, order, 'UTC');
      if (day.ok) return { month: monthOfDay(day.value), day: day.value };
      return { column: null, value: text, message: day.message };
    }),
    pair: once((text): Refused | null => {
      const [from = '', to = ''] = text.split(' ');
      const { error } = monthRateSchema.safeParse({ month: '2000-01', from, to, rate: 1 });
      const [issue] = error?.issues ?? [];
      if (!issue) return null;
      const value = issue.path[0] === 'from' ? from : issue.path[0] === 'to' ? to : text;
      return { column: null, value, message: `"${value}": ${issue.message}.` };
    }),
    value: (text: string, column: string): number | Refused => {
      const value = readNumber(text, commaIsDecimal);
      if (value === null) return { column, value: text, message: `"${text}" is not a rate, like 1.08.` };
      const [issue] = rateValueSchema.safeParse(value).error?.issues ?? [];
      return issue ? { column, value: text, message: `"${text}": ${issue.message}` } : value;
    },
  };
}

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

type Read = { rate: MonthRate; day: Day | null };

function readQuote(
  { column, from, to, text, date }: Quote,
  read: ReturnType<typeof readers>,
): Read | Refused {
  const when = read.date(date);
  if ('message' in when) return when;
  const refused = read.pair(`${from} ${to}`);
  if (refused) return refused;
  const rate = read.value(text, column);
  return typeof rate === 'number' ? { rate: { month: when.month, from, to, rate }, day: when.day } : rate;
}

function readNumber(text: string, commaIsDecimal: boolean): number | null {
  const plain = commaIsDecimal ? text.replace(',', '.') : text.replaceAll(/(?<=\d),(?=\d{3}(\D|$))/g, '');
  return /^(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

type MonthQuotes = { rate: MonthRate; byDay: Map<Day | null, { value: number; line: number }> };

/** Adds a rate to those of its month; refuses one that contradicts an earlier one. */
function addTo(months: Map<string, MonthQuotes>, { rate, day }: Read, quote: Quote): Refused | null {
  const key = `${rate.month} ${rate.from} ${rate.to}`;
  const known = months.get(key) ?? { rate, byDay: new Map() };
  months.set(key, known);
  const before = known.byDay.get(day);
  if (!before) known.byDay.set(day, { value: rate.rate, line: quote.line });
  if (!before || before.value === rate.rate) return null;
  const message = `Line ${before.line} gives another rate of ${rate.from} to ${rate.to} for ${quote.date}: that one stands.`;
  return { column: quote.column, value: quote.text, message };
}

/** The rate given for the month, else the mean of its days. */
function meanOf({ rate, byDay }: MonthQuotes): FileRate {
  const given = byDay.get(null);
  if (given) return { ...rate, rate: given.value, days: null };
  const values = [...byDay.values()].map(({ value }) => value);
  const mean = sum(values) / values.length;
  return { ...rate, rate: Number(mean.toPrecision(12)), days: values.length };
}
