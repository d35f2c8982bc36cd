import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/build.ts';
import { expectation, reports } from './expect.ts';

const dir = join(root, 'tests', 'fixtures', 'reports');

/** JSON with one fact a line, so that a difference shows where it is. */
function written({ facts, ...rest }: ReturnType<typeof expectation>): string {
  const head = JSON.stringify(rest, null, 2).replace(/\n}$/, '');
  const rows = facts.map((fact) => `    ${JSON.stringify(fact)}`).join(',\n');
  return `${head},\n  "facts": [\n${rows}\n  ]\n}\n`;
}

for (const report of reports) {
  const text = readFileSync(join(dir, report.file), 'utf8');
  writeFileSync(join(dir, `${report.file}.expected.json`), written(expectation(report, text)));
}
console.log(`${reports.length} expectations were written to tests/fixtures/reports.`);
