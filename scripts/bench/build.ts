import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildExtension, root } from '../lib/build.ts';

const outDir = '.output/bench';
const pages = join(import.meta.dirname, 'pages');

/**
 * The store build for Chromium, with two pages more: the floor that pages are held against, and one that
 * does the work of services. The store build itself is left as it is.
 * @returns the folder of the extension, absolute
 */
export async function buildForBench(): Promise<string> {
  const store = await buildExtension('chromium');
  const folder = join(root, outDir);
  rmSync(folder, { recursive: true, force: true });
  cpSync(store, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: pages,
    base: './',
    resolve: { alias: { '@': join(root, 'src') } },
    define: { __SCENARIO_CLOCK_OFFSET_MS__: 'null', 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome144',
      outDir: folder,
      emptyOutDir: false,
      assetsDir: 'bench',
      rolldownOptions: { input: ['floor.html', 'work.html'].map((file) => join(pages, file)) },
    },
  });
  return folder;
}
