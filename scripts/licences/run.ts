import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/build.ts';
import { bundledPackages } from './bundled.ts';
import { noticeOf, tableOf } from './write.ts';

const packages = bundledPackages();
writeFileSync(join(root, 'assets/public/licences.txt'), noticeOf(packages));
writeFileSync(join(root, 'docs/licences.md'), tableOf(packages));
console.log(`${packages.length} packages`);
