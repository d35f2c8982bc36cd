import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf } from '../scenario/read.ts';
import { fitReport } from './report.ts';

const usage = 'Usage: npm run -s fit -- FILE.json';

function main([file, ...others]: string[]): void {
  if (file === undefined || others.length > 0) throw new Error(usage);
  process.stdout.write(`${JSON.stringify(reportOf(file), null, 2)}\n`);
}

function reportOf(file: string): object {
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${path}.`);
  try {
    return fitReport(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${messageOf(error)}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
