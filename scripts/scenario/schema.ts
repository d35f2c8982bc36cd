import { z } from 'zod';
import { isDay } from '../../src/core/calendar.ts';
import { programSchema } from '../../src/core/programs/program.ts';
import { termsSchema } from '../../src/core/programs/terms.ts';
import { monthRateSchema } from '../../src/core/rates/rate.ts';
import { settingsSchema } from '../../src/core/settings/settings.ts';
import { rowKinds, statuses } from '../../src/core/statements/row.ts';
import { activities } from '../../src/core/time/entry.ts';

const httpsUrl = z.url({ protocol: /^https$/, error: 'expected an https address' });
const day = z.string().refine(isDay, 'expected a day like 2026-11-22');
const relativePath = z
  .string()
  .min(1)
  .refine((path) => !/^([/\\]|[A-Za-z]:)/.test(path), 'expected a path relative to the folder');

const column = z.string().min(1).nullable().optional();
const mapping = z.strictObject({
  date: column,
  customer: column,
  kind: column,
  planPrice: column,
  amount: column,
  originalAmount: column,
  currency: column,
  status: column,
  externalId: column,
  originalExternalId: column,
  subId: column,
  product: column,
  clicks: column,
  link: column,
  coupon: column,
  referrer: column,
  landingPage: column,
  payoutId: column,
  values: z
    .strictObject({
      kind: z.record(z.string(), z.enum(rowKinds)).optional(),
      status: z.record(z.string(), z.enum(statuses)).optional(),
    })
    .optional(),
});
export type ScenarioMapping = z.infer<typeof mapping>;

/** The kinds of steps, each with what stands beside its name. */
const stepSchemas = {
  visit: z.strictObject({ visit: httpsUrl }),
  'log-work': z.strictObject({
    'log-work': z.strictObject({
      article: httpsUrl,
      activity: z.enum(activities),
      hours: z.number().positive(),
      day,
    }),
  }),
  import: z.strictObject({
    import: relativePath,
    program: z.string().min(1),
    coversFrom: day.optional(),
    coversTo: day.optional(),
    mapping: mapping.optional(),
  }),
  attribute: z.strictObject({
    attribute: z.strictObject({ program: z.string().min(1), customer: z.string().min(1), article: httpsUrl }),
  }),
  'undo-import': z.strictObject({ 'undo-import': relativePath }),
  sync: z.strictObject({ sync: z.literal('devto') }),
} as const;

type StepKind = keyof typeof stepSchemas;
export type Step<Kind extends StepKind> = z.infer<(typeof stepSchemas)[Kind]>;
export type AnyStep = { [Kind in StepKind]: { kind: Kind; step: Step<Kind> } }[StepKind];

const settings = z.object({
  currency: settingsSchema.shape.currency,
  /** Major units an hour: 52 is $52. */
  hourlyRate: z.number().positive().nullable().optional(),
  devtoUserId: z.number().int().positive().optional(),
  devtoUsername: z.string().min(1).optional(),
  blogs: z.array(httpsUrl).default([]),
  rates: z.array(monthRateSchema).default([]),
});

const program = z.object({
  ...programSchema.omit({ id: true, terms: true }).shape,
  terms: termsSchema,
});

/** Steps name programs by their names. */
function haveOwnNames(programs: readonly { name: string }[]): boolean {
  return new Set(programs.map(({ name }) => name)).size === programs.length;
}

/** scenario.json without its steps, which are read one by one so that an error can name the step. */
export const scenarioSchema = z.object({
  asOf: z.iso.datetime({ offset: true, error: 'expected an instant like 2026-11-22T12:00:00Z' }),
  timeZone: settingsSchema.shape.timeZone.default('UTC'),
  settings,
  programs: z.array(program).refine(haveOwnNames, 'two programs have one name'),
  pages: z.record(httpsUrl, relativePath).default({}),
  api: z.record(httpsUrl, relativePath).default({}),
  steps: z.array(z.record(z.string(), z.unknown())),
});

/**
 * Reads one step, by the one name in it that is a kind of step.
 * @throws an Error that says where in scenario.json (`steps[3].import`) and what
 */
export function readStep(value: Record<string, unknown>, index: number): AnyStep {
  const where = `steps[${index}]`;
  switch (Object.keys(stepSchemas).find((name) => name in value)) {
    case 'visit':
      return { kind: 'visit', step: check(stepSchemas.visit, value, where) };
    case 'log-work':
      return { kind: 'log-work', step: check(stepSchemas['log-work'], value, where) };
    case 'import':
      return { kind: 'import', step: check(stepSchemas.import, value, where) };
    case 'attribute':
      return { kind: 'attribute', step: check(stepSchemas.attribute, value, where) };
    case 'undo-import':
      return { kind: 'undo-import', step: check(stepSchemas['undo-import'], value, where) };
    case 'sync':
      return { kind: 'sync', step: check(stepSchemas.sync, value, where) };
    default:
      throw new Error(
        `${where}: expected one of ${Object.keys(stepSchemas).join(', ')}; got ${Object.keys(value).join(', ') || 'nothing'}`,
      );
  }
}

/** Parses a part of scenario.json; throws an Error with the path of the first thing that is wrong. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  where = '',
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(
    `${pathText(where, issue?.path ?? []) || 'the file'}: ${lowerFirst(issue?.message ?? 'not valid')}`,
  );
}

function pathText(start: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[A-Za-z_][\w-]*$/.test(String(key))) return `${text}[${JSON.stringify(String(key))}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, start);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Where a value says something that reading it left out, as `programs[0].terms.tiers`. */
export function leftOut(raw: unknown, read: unknown, where = ''): string[] {
  if (!isObject(raw) || !isObject(read)) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const path = pathText(where, [Array.isArray(raw) ? Number(key) : key]);
    const kept = Object.entries(read).find(([name]) => name === key);
    return kept ? leftOut(value, kept[1], path) : [path];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
