/** The one logger: what happened and where, never an amount, a title or a key. */
export const log = {
  warn(what: string, cause?: unknown): void {
    console.warn(`Longtail: ${what}`, cause ?? '');
  },
  error(what: string, cause?: unknown): void {
    console.error(`Longtail: ${what}`, cause ?? '');
  },
};
