import { log } from '@/platform/log.ts';

/**
 * Takes steps by their names, one after the other. One that fails is logged, and hinders no other.
 * @returns the names of those that failed
 */
export async function takeSteps<Name extends string>(
  steps: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [name, step] of Object.entries<() => Promise<unknown>>(steps)) {
    await step().catch((cause) => {
      log.error(`${name} failed`, cause);
      failed.push(name);
    });
  }
  return failed;
}
