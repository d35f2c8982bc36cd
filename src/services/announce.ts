import { log } from '@/platform/log.ts';

/**
 * Tells open pages of writes once these are done. If that fails, for want of room or another reason, it is only
 * logged: the write stands, and would be repeated if it were reported as failed.
 */
export function announcer(tell: () => Promise<void>) {
  const announce = () =>
    tell().catch((cause) => log.error('open pages could not be told of a change', cause));
  return {
    announce,
    /** The same write, announced once it is done. */
    announced:
      <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        const result = await write(...args);
        await announce();
        return result;
      },
  };
}
