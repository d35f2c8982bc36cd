export type StatementErrorCode =
  | 'empty'
  | 'too-large'
  | 'binary'
  | 'archive'
  | 'web-page'
  | 'no-table'
  | 'no-header'
  | 'no-rows'
  | 'too-wide'
  | 'open-quote'
  | 'unknown-column'
  | 'bad-mapping'
  | 'no-date-column'
  | 'aggregate';

/** A statement that cannot be read at all. The message says what happened, where, and what to do. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
  readonly code: StatementErrorCode;
  /** Line in the file, 1 is the first; null where the whole file is meant. */
  readonly line: number | null;

  constructor(code: StatementErrorCode, message: string, line: number | null = null) {
    super(message);
    this.code = code;
    this.line = line;
  }
}

/** One thing that keeps a row from being read; the other rows are read all the same. */
export type RowProblem = {
  line: number;
  /** Name of the column; null where the whole line is meant. */
  column: string | null;
  /** The text of the cell, as it stands in the file. */
  value: string;
  message: string;
};

/** A cell read as a value, or the reason why it could not be. */
export type Read<T> = { ok: true; value: T } | { ok: false; message: string };
