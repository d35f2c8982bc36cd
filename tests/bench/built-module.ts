import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** A module of this folder, built into one file as the extension's are and loaded anew, without a test runner's help. */
export async function builtModule<Module>(name: string): Promise<Module> {
  const outDir = await mkdtemp(join(tmpdir(), 'longtail-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve(import.meta.dirname, '../../src') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      rollupOptions: {
        input: resolve(import.meta.dirname, name),
        output: { entryFileNames: 'module.mjs' },
      },
    },
  });
  return createRequire(import.meta.url)(join(outDir, 'module.mjs'));
}
