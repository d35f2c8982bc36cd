import {
  countsOfCohorts,
  countsOfCustomers,
  type PeriodCounts,
} from '../../src/core/projection/fit/counts.ts';
import { z } from '../../src/core/schema.ts';

/** What a data set asks for: a fit of retention counts, or a Kaplan-Meier table. */
export type DataSet =
  | { kind: 'retention'; counts: PeriodCounts; discount: number }
  | { kind: 'times'; times: number[]; events: number[]; discount: number };

/** A hundred years of months. A larger number is no count of payments, and would take minutes. */
const MOST_PERIODS = 1200;

const list = 'a list in brackets belongs here, like [1000, 631, 468]';
const paid = 'payments made are whole numbers from 1 on';
const fewer = 'payments made are at most 1,200';
const shorter = 'a cohort is told for at most 1,200 periods';
const numbers = z.array(z.number('counts are numbers'), list).max(MOST_PERIODS + 1, shorter);
const payments = z.array(z.number(paid).int(paid).min(1, paid).max(MOST_PERIODS, fewer), list).default([]);
const rate = 'a discount a period is a number of 0 or more, like 0.1';
const discount = z.number(rate).min(0, rate).default(0);
const event = z.union(
  [z.literal(0), z.literal(1), z.boolean().transform(Number)],
  'an event is 1, and 0 where the customer was only lost from sight',
);
const time = 'times are numbers of 0 or more';

const shapes = {
  survivors: z.strictObject({ survivors: numbers, discount }),
  cohorts: z.strictObject({
    cohorts: z.array(numbers, list).min(1, 'one cohort at least is needed'),
    discount,
  }),
  customers: z.strictObject({ churnedAt: payments, activeWithPayments: payments, discount }),
  times: z.strictObject({
    times: z.array(z.number(time).min(0, time), list).min(1, 'one time at least is needed'),
    events: z.array(event, list),
    discount,
  }),
};

const shapeOfKey = new Map<string, keyof typeof shapes>([
  ['survivors', 'survivors'],
  ['cohorts', 'cohorts'],
  ['churnedAt', 'customers'],
  ['activeWithPayments', 'customers'],
  ['times', 'times'],
  ['events', 'times'],
]);

/** Reads one data set from JSON; throws an Error that says in one line what is wrong with it. */
export function readDataSet(text: string): DataSet {
  const data = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  if (!data.success) throw new Error(`The data set must be a JSON object with ${keys}.`);
  const named = new Set(Object.keys(data.data).flatMap((key) => shapeOfKey.get(key) ?? []));
  const [shape, other] = named;
  if (shape === undefined) throw new Error(`The data set must have one of ${keys}.`);
  if (other !== undefined)
    throw new Error(`The data set must be of one kind, not ${shape} and ${other} at once.`);
  return dataSetOf(shape, data.data);
}

const keys = '"survivors", "cohorts", "churnedAt" with "activeWithPayments", or "times" with "events"';

function parseJson(text: string): unknown {
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = text.trim() === '' ? 'it is empty' : error instanceof Error ? error.message : error;
    throw new Error(`The file is no JSON: ${why}. It must hold an object with ${keys}.`);
  }
}

function dataSetOf(shape: keyof typeof shapes, data: Record<string, unknown>): DataSet {
  if (shape === 'survivors') {
    const { survivors, discount } = parsed(shapes.survivors, data);
    return { kind: 'retention', counts: countsOfCohorts([survivors]), discount };
  }
  if (shape === 'cohorts') {
    const { cohorts, discount } = parsed(shapes.cohorts, data);
    return { kind: 'retention', counts: countsOfCohorts(cohorts), discount };
  }
  if (shape === 'customers') {
    const { discount, ...customers } = parsed(shapes.customers, data);
    return { kind: 'retention', counts: countsOfCustomers(customers), discount };
  }
  const { times, events, discount } = parsed(shapes.times, data);
  if (times.length !== events.length) {
    throw new Error(`There are ${times.length} times but ${events.length} events: each time needs its own.`);
  }
  return { kind: 'times', times, events, discount };
}

function parsed<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue || issue.path.length === 0)
    throw new Error(`The data set: ${issue?.message}; known are ${keys}.`);
  const where = issue.path.join('.');
  // JSON has numbers of any size: one too large to hold is read as infinite.
  if (issue.input === Number.POSITIVE_INFINITY) throw new Error(`${where} is too large a number.`);
  throw new Error(`${where} is ${shown(issue.input)}: ${issue.message}.`);
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? 'missing';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

const MOST_SHOWN = 60;
