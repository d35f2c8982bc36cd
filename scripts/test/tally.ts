import { z } from 'zod';

/** What is read of vitest's JSON report (https://vitest.dev/guide/reporters#json-reporter). */
const resultsSchema = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

export type Tally = { passed: number; failed: number; skipped: string[] };

/**
 * Counts a run's tests. A file that failed without a failed test (it could not be loaded) counts as
 * one failure, and so does a run that failed although all its tests passed.
 * @param results vitest's JSON; null when it left none, which is a failure
 * @param exitCode of vitest
 */
export function tallyOf(results: unknown, exitCode: number | null): Tally {
  const parsed = resultsSchema.safeParse(results);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: [] };
  const tests = parsed.data.testResults.flatMap((file) => file.assertionResults);
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  const broken = parsed.data.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = count('failed') + broken;
  const wentWrong = !parsed.data.success || exitCode !== 0;
  return {
    passed: count('passed'),
    failed: failed === 0 && wentWrong ? 1 : failed,
    skipped: tests
      .filter((test) => ['skipped', 'pending', 'todo'].includes(test.status))
      .map((test) => test.fullName),
  };
}

/** The last lines of a run: what was skipped, if anything, then the counts. */
export function summaryOf({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? line : `skipped: ${skipped.join('; ')}\n${line}`;
}
