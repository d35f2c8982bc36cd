import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../../scripts/lib/build.ts';
import { gates, measurePageLoad } from './measure.ts';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '25' } } });
const pages = await measurePageLoad(Number(values.pairs));
mkdirSync(join(root, '.output'), { recursive: true });
writeFileSync(
  join(root, '.output/bench-page-load.json'),
  `${JSON.stringify({ schema: 'longtail.bench.page-load/1', gates, pages }, null, 2)}\n`,
);
for (const { page, load, scripting, longTasks, shift } of pages) {
  const held = load.ratio.median <= gates.loadRatio && shift <= gates.shift ? 'within' : 'over';
  const line = [
    `${page}: load ${load.having.median.toFixed(0)} ms against ${load.lacking.median.toFixed(0)}`,
    `ratio ${[load.ratio.q1, load.ratio.median, load.ratio.q3].map((one) => one.toFixed(3)).join(' / ')} (${held})`,
    `scripting ${scripting.more.median.toFixed(1)} ms more`,
    `long tasks ${longTasks.having.median.toFixed(0)} ms against ${longTasks.lacking.median.toFixed(0)}`,
    `shift ${shift}`,
  ].join(', ');
  process.stdout.write(`${line}\n`);
}
