import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { Site } from '../lib/world/site.ts';
import { type AnyStep, check, leftOut, readStep, scenarioSchema } from './schema.ts';

export type Scenario = {
  dir: string;
  /** Epoch ms that the extension takes for now when the scenario starts. */
  asOfMs: number;
  /** For the scenario build's `seed`: as in the file, what was left out filled in. */
  seed: { settings: z.infer<typeof scenarioSchema>['settings']; programs: unknown[]; timeZone: string };
  site: Site;
  steps: AnyStep[];
};

/**
 * Reads DIR/scenario.json and checks all of it before anything is started.
 * @throws an Error in one line: what is wrong and where
 */
export function readScenario(dir: string): Scenario {
  const { scenario, steps, site } = readFile(resolve(dir));
  return {
    dir: resolve(dir),
    asOfMs: Date.parse(scenario.asOf),
    seed: { settings: scenario.settings, programs: scenario.programs, timeZone: scenario.timeZone },
    site,
    steps,
  };
}

function readFile(dir: string) {
  const file = join(dir, 'scenario.json');
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  try {
    const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const scenario = check(scenarioSchema, raw);
    for (const path of leftOut(raw, scenario)) {
      process.stderr.write(`scenario.json: ${path} is not known to this version and was left out.\n`);
    }
    const site = { pages: filesOf(dir, scenario.pages, 'pages'), api: filesOf(dir, scenario.api, 'api') };
    const steps = scenario.steps.map(readStep);
    requireStatements(dir, steps);
    return { scenario, steps, site };
  } catch (error) {
    throw new Error(`scenario.json: ${messageOf(error)}`);
  }
}

/** The words of whatever was thrown, on one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, ' ').trim();
}

function filesOf(dir: string, map: Record<string, string>, part: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map).map(([address, path]) => {
      const file = join(dir, path);
      if (!existsSync(file)) throw new Error(`${part}[${JSON.stringify(address)}]: there is no ${path}`);
      return [address, file];
    }),
  );
}

function requireStatements(dir: string, steps: readonly AnyStep[]): void {
  for (const [index, { kind, step }] of steps.entries()) {
    if (kind === 'import' && !existsSync(join(dir, step.import))) {
      throw new Error(`steps[${index}].import: there is no ${step.import}`);
    }
  }
}
