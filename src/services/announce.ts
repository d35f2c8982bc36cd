import { log } from '@/platform/log.ts';

/**
 * How writes are told to open pages, once they are done. Where nobody can be told, for want of room or whatever
 * else, that is logged and the write stands: said to have failed, it would be done again.
 */
export function announcer(tell: () => Promise<void>) {
  const announce = () =>
    tell().catch((cause) => log.error('open pages could not be told of a change', cause));
  return {
    announce,
    /** The same write, told of after it. */
    announced:
      <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
      async (...args: Args): Promise<Result> => {
        const result = await write(...args);
        await announce();
        return result;
      },
  };
}
