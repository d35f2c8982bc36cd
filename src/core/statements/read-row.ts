import { addDays, type Day } from '../calendar.ts';
import { isCurrency } from '../money.ts';
import { checkPast, guessDateOrder, readDay, splitZone } from './dates.ts';
import type { Read, RowProblem } from './error.ts';
import type { ColumnField, Mapping, MoneyField } from './mapping.ts';
import { notACurrency, type ReadMoney } from './money.ts';
import { payoutStatus } from './payout-status.ts';
import type { TableRecord } from './records.ts';
import { type Reward, rewardOf } from './rewards.ts';
import type { RowKind, StatementRow, Status } from './row.ts';
import type { StatementTable } from './table.ts';
import { cellReader, cellsOf, currencyReader, moneyReader, readCount } from './values.ts';
import { isBlank, lookUp } from './words.ts';

export type ReadContext = {
  programId: string;
  /** The program's currency, ISO 4217. */
  currency: string;
  /** The author's time zone, IANA name. */
  timeZone: string;
  /** The day on which it is read, by which everything in it has happened. */
  today: Day;
  /** IANA zone of times that name none; null: the author's own. */
  timesIn?: string | null;
};

type RowContent = Omit<StatementRow, 'key'>;
export type RowOutcome =
  /** `rounded`: its amount has parts of a minor unit in the statement. */
  | { row: RowContent; rounded: boolean }
  | {
      ignored: string;
      amount: number | null;
      currency: string;
      transfer?: RowContent;
      reward?: Reward;
    }
  | { problems: RowProblem[] };

type IgnoredKind = 'payout' | 'fee' | 'ignore';

const ignoredReasons = {
  payout: 'a payout row, not a commission',
  fee: 'a fee row, not a commission',
} as const;

const withoutMoney: readonly RowKind[] = ['click', 'sign-up', 'cancellation'];

/** True for kinds whose rows carry no commission. */
export function isWithoutMoney(kind: RowKind): boolean {
  return withoutMoney.includes(kind);
}

/** True for kinds that are no facts for the ledger. */
export function isIgnored(kind: RowKind): kind is IgnoredKind {
  return kind === 'payout' || kind === 'fee' || kind === 'ignore';
}

type Readers = {
  mapping: Mapping;
  cell: ReturnType<typeof cellReader>;
  money: ReturnType<typeof moneyReader>;
  currencyOf: (record: TableRecord) => string;
  /** The program's. */
  currency: string;
  dayOf: (record: TableRecord, kind: RowKind) => Read<Day>;
  kindOf: (word: string) => RowKind | null;
  statusOf: (word: string) => Status | null;
};

/** Reads one row of the table after another; what is decided per column is decided here, once. */
export function rowReader(
  table: StatementTable,
  mapping: Mapping,
  context: ReadContext,
): (record: TableRecord) => RowOutcome {
  const cell = cellReader(table, mapping);
  const stated = currencyReader(table, mapping, context.currency);
  const order = mapping.dateOrder ?? guessDateOrder(cellsOf(table, mapping.date)).order;
  // In another time zone it may be tomorrow already.
  const lastDay = addDays(context.today, 1);
  const timesIn = context.timesIn ?? splitZone(mapping.date ?? '').zone;
  const dayOf = (text: string, kind: RowKind) => {
    const read = readDay(text, order, context.timeZone, timesIn);
    // A payout may be announced for a future day; it says nothing about how far commissions are known.
    return isIgnored(kind) ? read : checkPast(read, text, lastDay);
  };
  const readers: Readers = {
    mapping,
    cell,
    money: moneyReader(table, mapping, context.currency),
    currency: context.currency,
    currencyOf: (record) => stated(record) ?? mapping.defaultCurrency ?? context.currency,
    dayOf: (record, kind) => dayOf(cell(record, 'date'), kind),
    kindOf: lookUp(mapping.values.kind),
    statusOf: lookUp(mapping.values.status),
  };
  return (record) => readRecord(record, readers);
}

function readRecord(record: TableRecord, readers: Readers): RowOutcome {
  const { mapping, cell, kindOf } = readers;
  const word = cell(record, 'kind');
  const reward = rewardOf(cell(record, 'amount'), [cell(record, 'currency')]);
  if (reward) return rewardRow(reward, readers);
  const kind = kindOf(word) ?? (word === '' ? mapping.defaultKind : null);
  if (!kind) {
    const message =
      word === '' ? 'Nothing says what kind of row this is.' : `What "${word}" means is not set.`;
    return { problems: [{ line: record.line, column: mapping.kind, value: word, message }] };
  }
  if (isIgnored(kind)) return ignoredRow(record, kind, readers);
  return readFact(record, kind, readers);
}

function ignoredRow(record: TableRecord, kind: IgnoredKind, readers: Readers): RowOutcome {
  const reward =
    kind === 'ignore' ? rewardOf(readers.cell(record, 'amount'), [readers.cell(record, 'kind')]) : null;
  if (reward) return rewardRow(reward, readers);
  const read = readers.money(record, 'amount');
  const money = read.ok ? read.value : null;
  const currency = money?.currency ?? readers.currencyOf(record);
  const ignored = {
    ignored: reasonOf(kind, readers.cell(record, 'kind')),
    amount: money?.amount ?? null,
    currency,
  };
  if (kind === 'ignore') return ignored;
  const fact = readFact(record, kind, readers);
  return 'row' in fact ? { ...ignored, transfer: fact.row } : ignored;
}

function rewardRow(reward: Reward, { mapping, currency }: Readers): RowOutcome {
  return {
    ignored: `paid in ${reward.unit}, not in money`,
    amount: null,
    currency: mapping.defaultCurrency ?? currency,
    reward,
  };
}

function readFact(record: TableRecord, kind: RowKind, readers: Readers): RowOutcome {
  const { cell, money, mapping } = readers;
  const problems: RowProblem[] = [];
  const report = (field: ColumnField, message: string) => {
    problems.push({ line: record.line, column: mapping[field], value: cell(record, field), message });
  };
  const take = <T>(field: ColumnField, read: Read<T>): T | null => {
    if (read.ok) return read.value;
    report(field, read.message);
    return null;
  };
  const text = (field: ColumnField) => (isBlank(cell(record, field)) ? null : cell(record, field));
  // An ü can be one character or two (Unicode, UAX #15), and one customer must not become two of it.
  const name = (field: ColumnField) => text(field)?.normalize('NFC') ?? null;
  const minor = (field: MoneyField) => take(field, money(record, field))?.amount ?? null;

  const stated = readers.currencyOf(record);
  if (!isCurrency(stated)) {
    report('currency', notACurrency(stated));
    return { problems };
  }
  const status = readStatus(kind, cell(record, 'status'), readers);
  // A reversed row without an amount says what a zero says: nothing of it is paid.
  const absent = status.ok && status.value === 'reversed' ? { amount: 0, currency: stated, rest: 0 } : null;
  const paid = kind === 'click' ? null : take('amount', checkedAmount(kind, money(record, 'amount'), absent));
  const row: RowContent = {
    line: record.line,
    kind,
    status: take('status', status) ?? 'approved',
    day: take('date', readers.dayOf(record, kind)) ?? '',
    customer: name('customer'),
    amount: paid?.amount ?? null,
    originalAmount: minor('originalAmount'),
    currency: paid?.currency ?? stated,
    planPrice: minor('planPrice'),
    subId: text('subId'),
    product: name('product'),
    externalId: text('externalId'),
    originalExternalId: text('originalExternalId'),
    clicks: kind === 'click' ? take('clicks', readClicks(mapping.clicks, cell(record, 'clicks'))) : null,
    link: text('link'),
    coupon: text('coupon'),
    referrer: text('referrer'),
    landingPage: text('landingPage'),
    payoutId: text('payoutId'),
    rawKind: text('kind'),
    rawStatus: text('status'),
  };
  return problems.length > 0 ? { problems } : { row, rounded: (paid?.rest ?? 0) !== 0 };
}

function reasonOf(kind: IgnoredKind, word: string): string {
  if (kind !== 'ignore') return ignoredReasons[kind];
  return word === '' ? 'rows without a kind are left out' : `rows of the kind "${word}" are left out`;
}

/** A statement of clicks without counts has one row per click. */
function readClicks(column: string | null, text: string): Read<number> {
  return column === null ? { ok: true, value: 1 } : readCount(text);
}

/** A row's own amount as its kind allows it; `absent` for a blank cell, null where it must not be blank. */
function checkedAmount(
  kind: RowKind,
  read: Read<ReadMoney | null>,
  absent: ReadMoney | null,
): Read<ReadMoney | null> {
  if (!read.ok) return read;
  const amount = read.value?.amount ?? null;
  if (isWithoutMoney(kind)) {
    const message = `A ${kind} row carries no commission, but this one has an amount. Choose another meaning for its word.`;
    return amount ? { ok: false, message } : { ok: true, value: null };
  }
  // A refund of zero has no amount of its own, so it takes back the whole original.
  if (kind === 'refund') return amount === 0 ? { ok: true, value: null } : read;
  if (amount !== null) return read;
  return absent ? { ok: true, value: absent } : { ok: false, message: 'The amount is missing.' };
}

function readStatus(kind: RowKind, word: string, { mapping, statusOf }: Readers): Read<Status> {
  const status = statusOf(word) ?? (word === '' ? mapping.defaultStatus : null);
  if (status) return { ok: true, value: status };
  if (kind === 'payout' || kind === 'fee') return { ok: true, value: payoutStatus(word) };
  if (isWithoutMoney(kind)) return { ok: true, value: 'approved' };
  const message = word === '' ? 'The status is missing.' : `What the status "${word}" means is not set.`;
  return { ok: false, message };
}
