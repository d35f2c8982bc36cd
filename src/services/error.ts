/** A failure whose message is meant for the author: what happened, where, and what to do. */
export class UserError extends Error {
  override name = 'UserError';
}
