import { log } from '@/platform/log.ts';

/** Takes steps by their names, one after the other. One that fails is logged, and hinders no other. */
export async function takeSteps(steps: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  for (const [name, step] of Object.entries(steps)) {
    await step().catch((cause) => log.error(`${name} failed`, cause));
  }
}
