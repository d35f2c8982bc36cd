import { decodeStatement } from '@/core/statements/decode.ts';
import { guessMapping } from '@/core/statements/guess.ts';
import type { PartialMapping } from '@/core/statements/mapping.ts';
import { normaliseRows } from '@/core/statements/normalise.ts';
import { readTable } from '@/core/statements/table.ts';
import { context, programWith } from './programs.ts';

type With = { given?: PartialMapping; currency?: string; timeZone?: string };

/** Reads a statement's bytes (or text, as UTF-8) as an import does, with what the author answered. */
export function importing(content: Uint8Array | string, { given = {}, ...asked }: With = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, encoding } = decodeStatement(bytes);
  const table = readTable(text);
  const author = { ...context, ...asked };
  const { mapping, questions } = guessMapping(table, given, programWith(undefined, author.currency));
  return {
    encoding,
    table,
    mapping,
    questions,
    asked: questions.map(({ field }) => field),
    statement: () => normaliseRows(table, mapping, author),
  };
}

/** The amounts of the rows, in minor units. */
export const amounts = (content: Uint8Array | string, asked: With = {}) =>
  importing(content, asked)
    .statement()
    .rows.map(({ amount }) => amount);

/** The days of the rows. */
export const days = (content: Uint8Array | string, asked: With = {}) =>
  importing(content, asked)
    .statement()
    .rows.map(({ day }) => day);
