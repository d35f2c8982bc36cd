import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/build.ts';
import { makeSample, SEED } from './generate.ts';

const dir = join(root, 'src', 'sample');
mkdirSync(dir, { recursive: true });
for (const [name, text] of makeSample(SEED)) writeFileSync(join(dir, name), text);
console.log('The sample was written to src/sample.');
