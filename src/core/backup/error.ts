/** `foreign`: not a backup. `newer`: from a later version of Longtail. `damaged`: not what was written. */
export type BackupErrorCode = 'foreign' | 'newer' | 'damaged';

/** A backup that can't be read. The message says what happened, where, and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  /** Line of the unpacked file, 1 is the first; null where the whole file is meant. */
  readonly line: number | null;

  constructor(code: BackupErrorCode, message: string, line: number | null = null) {
    super(message);
    this.code = code;
    this.line = line;
  }
}
