import { relative } from 'node:path';
import { z } from 'zod';
import { root } from '../lib/build.ts';
import type { MadeFrom } from '../lib/commit.ts';

const testSchema = z.object({ name: z.string(), status: z.string(), seconds: z.number() });
const fileSchema = z.object({
  file: z.string(),
  made: z.object({ commit: z.string(), changed: z.boolean(), on: z.string() }),
  tests: z.array(testSchema),
});

/** What came of the long tests, each file with the state of the project that it was last run on. */
export const recordSchema = z.array(fileSchema);
export type LongRecord = z.infer<typeof recordSchema>;

/** What is read of vitest's JSON report. */
const resultsSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), duration: z.number().nullish() }),
      ),
    }),
  ),
});

/**
 * Replaces the recorded results of the same files with those of a run.
 * @param results vitest's JSON
 * @throws a ZodError if it is not
 */
export function recorded(before: LongRecord, results: unknown, made: MadeFrom): LongRecord {
  const now = resultsSchema.parse(results).testResults.map(({ name, assertionResults }) => ({
    file: relative(root, name),
    made,
    tests: assertionResults.map(({ fullName, status, duration }) => ({
      name: fullName.trim(),
      status,
      seconds: Math.round((duration ?? 0) / 1000),
    })),
  }));
  const files = new Set(now.map(({ file }) => file));
  return [...before.filter(({ file }) => !files.has(file)), ...now].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}
