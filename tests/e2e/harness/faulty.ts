import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserName } from '../../../scripts/lib/browsers/kinds.ts';
import { starve } from '../../support/starved.ts';
import { noteDatabases, refuseDatabases, setClockBack } from '../support/fault-scripts.ts';
import { copyOfStoreBuild } from './extension.ts';

/** What can go wrong below a page of the extension, as its address asks for it: `dashboard.html?full=700#/import`. */
const faults = { refuse: refuseDatabases, note: noteDatabases, full: starve, behind: setClockBack };

/** Runs in a page and in its worker before any of their own code; the worker is given what the page was given. */
function begin(all: Record<string, (value: number) => void>, work: string): void {
  for (const [name, value] of new URLSearchParams(location.search)) all[name]?.(Number(value));
  if (location.search === '' || typeof Worker === 'undefined') return;
  const Plain = Worker;
  const faulty = (_: string | URL, options?: WorkerOptions) => new Plain(work + location.search, options);
  Reflect.set(
    globalThis,
    'Worker',
    new Proxy(Plain, { construct: (_, [url, options]) => faulty(url, options) }),
  );
}

/**
 * A copy of the store build whose pages, and their worker, can be made to meet what happens in a browser once
 * in years. It is part of the build, since only Chromium lets a test run something before a page of an
 * extension. Returns its folder.
 */
export function faultyBuild(browser: BrowserName, dir: string): string {
  copyOfStoreBuild(browser, dir);
  const work = globSync('assets/work-*.js', { cwd: dir }).map((path) => basename(path));
  if (work.length !== 1) throw new Error(`the build has ${work.length} workers`);
  const list = Object.entries(faults).map(([name, fault]) => `${name}: ${fault}`);
  writeFileSync(join(dir, 'faults.js'), `(${begin})({ ${list.join(',\n')} }, '/faulty-work.js');`);
  writeFileSync(join(dir, 'faulty-work.js'), `import './faults.js';\nimport './assets/${work[0]}';`);
  for (const page of globSync('*.html', { cwd: dir })) {
    const html = readFileSync(join(dir, page), 'utf8');
    writeFileSync(join(dir, page), html.replace('<head>', '<head><script src="/faults.js"></script>'));
  }
  return dir;
}
