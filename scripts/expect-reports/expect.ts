import { dubReports } from './dub.ts';
import { networkReports } from './networks.ts';
import { ownReports } from './own.ts';
import { shopReports } from './shops.ts';
import { type Line, split } from './split.ts';
import { toolReports } from './tools.ts';
import type { Fact, NoCommission, Report } from './types.ts';
import { cents } from './values.ts';

export const reports: Report[] = [
  ...networkReports,
  ...shopReports,
  ...toolReports,
  ...dubReports,
  ...ownReports,
];

/** Key of amounts whose currency the report doesn't say. */
const programs = 'the program’s';

type Sums = Record<string, number>;

/** What a report says, from its raw text: the expectation that the tests hold the import against. */
export function expectation(report: Report, text: string) {
  const table = split(text, report.delimiter ?? ',', report.headerLine ?? 1);
  const totals = table.lines.filter((line) => /^,*Totals?,/.test(line.cells.join(',')));
  const data = table.lines.filter((line) => !totals.includes(line));
  const read = data.map((line) => ({ line: line.line, says: report.line(line) }));
  const facts = read.flatMap(({ line, says }) => ('not' in says ? [] : [{ line, ...says }]));
  const others = read.flatMap(({ says }) => ('not' in says ? [says] : []));
  const known = facts.flatMap(({ day }) => (day === null ? [] : [day])).sort();
  return {
    file: report.file,
    network: report.network,
    delimiter: report.delimiter ?? ',',
    byteOrderMark: table.byteOrderMark,
    headerLine: table.headerLine,
    dateColumn: report.date,
    currencyFrom: report.currency,
    aggregate: report.aggregate ?? false,
    lines: data.length,
    firstDay: known[0] ?? null,
    lastDay: known.at(-1) ?? null,
    skipped: [
      ...table.before.map((line) => ({ line, reason: 'title line' })),
      ...totals.map(({ line }) => ({ line, reason: 'totals row' })),
    ],
    total: totalOf(report, totals[0]),
    kinds: count(facts.map(({ kind }) => kind ?? 'by the terms')),
    statuses: count(facts.map(({ status }) => status)),
    amounts: amountsByStatus(facts),
    corrections: sum(facts.filter(isCorrection)),
    notCommissions: notCommissions(others),
    subIds: count(facts.flatMap(({ subId }) => subId ?? [])),
    withoutSubId: facts.filter(({ subId }) => subId === undefined).length,
    customers: count(facts.flatMap(({ customer }) => customer ?? [])),
    notes: report.notes ?? [],
    facts,
  };
}

const isCorrection = ({ amount }: Fact) => amount !== null && amount < 0;

/** Of rows that are worth something by themselves; a reversed one counts what it was worth. */
function amountsByStatus(facts: readonly Fact[]): Record<string, Sums> {
  const sums: Record<string, Sums> = {};
  for (const status of new Set(facts.map((fact) => fact.status))) {
    const worth = facts
      .filter((fact) => fact.status === status && !isCorrection(fact) && fact.amount !== null)
      .map((fact) => ({
        ...fact,
        amount: status === 'reversed' ? (fact.original ?? fact.amount) : fact.amount,
      }));
    if (worth.length > 0) sums[status] = sum(worth);
  }
  return sums;
}

function sum(rows: readonly { amount: number | null; currency: string | null }[]): Sums {
  const sums: Sums = {};
  for (const { amount, currency } of rows) {
    const key = currency ?? programs;
    sums[key] = (sums[key] ?? 0) + (amount ?? 0);
  }
  return sums;
}

function notCommissions(others: readonly NoCommission[]): Record<string, { lines: number; amounts: Sums }> {
  return Object.fromEntries(
    [...new Set(others.map(({ not }) => not))].map((reason) => {
      const rows = others.filter(({ not }) => not === reason);
      const known = rows.filter(({ amount }) => amount !== null);
      return [
        reason,
        { lines: rows.length, amounts: sum(known.map(({ amount, unit }) => ({ amount, currency: unit }))) },
      ];
    }),
  );
}

function totalOf({ total }: Report, line: Line | undefined): number | null {
  return total === undefined || line === undefined ? null : cents(line.of(total));
}

function count(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
