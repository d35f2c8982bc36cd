import { NEWER_DATA } from './backup/newer.ts';

/** What browsers and Dexie call it, also as the beginning of a message that was passed on as text. */
const refusals = /\b(OpenFailedError|DatabaseClosedError|MissingAPIError|UnknownError|InvalidStateError)\b/;

/**
 * True if the browser refused to open the database, or closed it and doesn't give it back: its files are
 * damaged or locked, or storage is switched off. Data of a newer version is a different case.
 */
export function isStorageRefused(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const said = `${cause.name} ${cause.message}`;
  return refusals.test(said) && !said.includes(NEWER_DATA);
}
