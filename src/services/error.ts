/** A failure whose message is meant for the author: what happened, where, and what to do. */
export class UserError extends Error {
  override name = 'UserError';
}

/** True where the browser had no room left to write. */
export function isOutOfRoom(cause: unknown): boolean {
  return cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
}
