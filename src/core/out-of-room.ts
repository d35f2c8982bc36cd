/** True where the browser had no room left to write. */
export function isOutOfRoom(cause: unknown): boolean {
  return cause instanceof Error && /\bquota(?:ExceededError)?\b/i.test(`${cause.name} ${cause.message}`);
}
