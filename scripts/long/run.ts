import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { browserNames } from '../lib/browsers/kinds.ts';
import { buildExtension, root } from '../lib/build.ts';
import { madeFrom } from '../lib/commit.ts';
import { type LongRecord, recorded, recordSchema } from './record.ts';

/** What takes minutes or hours, one project after the other: each wants the machine for itself. */
const projects = ['long', 'fuzz', 'integration', 'e2e'];

/** Of these projects `npm run test:all` has some files in one browser, or with a few runs; here those are whole. */
const inPart: Partial<Record<string, readonly string[]>> = {
  integration: ['attribution-laws', 'ledger-laws', 'ledger-kills', 'spreadsheet-laws', 'sync-trouble'],
  e2e: ['scenarios', 'stories', 'editors', 'restart', 'faults', 'update'],
};

const recordFile = join(root, 'docs', 'long-run.json');
const resultsFile = join(root, '.output', 'long-results.json');

/** The files of a project, or those of them whose name holds one of some words. */
function filesOf(project: string, only: readonly string[]): string[] {
  return globSync(`tests/${project}/**/*.test.ts`, { cwd: root })
    .filter((file) => inPart[project]?.includes(basename(file, '.test.ts')) ?? true)
    .filter((file) => only.length === 0 || only.some((word) => file.includes(word)));
}

/** Runs some files, and records what came of them; false where one failed. */
function run(project: string, files: readonly string[]): boolean {
  rmSync(resultsFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', project, ...reporters];
  const env = { ...process.env, LONGTAIL_LONG: '1' };
  const { status } = spawnSync(process.execPath, [...args, ...files], { cwd: root, env, stdio: 'inherit' });
  const results = readJson(resultsFile);
  if (results !== null) keep(recorded(recordSchema.parse(readJson(recordFile) ?? []), results, made));
  return status === 0;
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function keep(record: LongRecord): void {
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

mkdirSync(join(root, '.output'), { recursive: true });
const made = madeFrom();
for (const project of projects) {
  const files = filesOf(project, process.argv.slice(2));
  if (files.length === 0) continue;
  if (project === 'e2e') for (const name of browserNames) await buildExtension(name);
  if (!run(project, files)) process.exitCode = 1;
}
