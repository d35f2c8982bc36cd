import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, read } from './files.ts';

/** Who may import whom below src; a layer may always import itself. Types are free of weight, not of direction. */
const allowed: Record<string, string[]> = {
  core: [],
  sites: ['core'],
  networks: ['core'],
  messaging: ['core', 'sites'],
  platform: ['core', 'sites', 'messaging'],
  forem: ['core'],
  db: ['core'],
  services: ['core', 'db', 'sites', 'networks', 'forem', 'messaging', 'platform', 'workers', 'sample'],
  workers: ['core', 'db', 'services', 'platform'],
  content: ['core', 'sites', 'messaging'],
  sample: ['core', 'sites'],
  ui: ['core', 'services', 'db', 'messaging', 'platform', 'sites', 'networks'],
};

/** Packages that a layer may use; core's are pure. */
const packages: Record<string, string[]> = {
  core: ['dinero.js', 'papaparse', 'pure-rand', 'zod'],
  sites: ['@mozilla/readability'],
  networks: [],
  messaging: ['wxt'],
  platform: ['wxt'],
  forem: ['htmlparser2', 'marked'],
  db: ['dexie'],
  services: ['@zip.js/zip.js', 'comlink', 'feedsmith', 'wxt'],
  workers: ['comlink'],
  content: ['wxt'],
  sample: [],
  ui: ['react', 'react-dom', 'react-aria-components', '@tanstack', 'chart.js', 'dexie-react-hooks', 'wxt'],
};

type Import = { from: string; to: string; typeOnly: boolean };

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

function importsOf(path: string): Import[] {
  return [...read(path).matchAll(statement)].map(([, type, to, dynamic]) => {
    const target = to ?? dynamic ?? '';
    const resolved = target.startsWith('.')
      ? posix.join(dirname(path), target)
      : target.replace(/^@\//, 'src/').replace(/^~\//, 'src/');
    return { from: path, to: resolved, typeOnly: type !== undefined };
  });
}

/** Every module and package that is loaded with these, types aside. */
function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { to, typeOnly } of importsOf(path)) {
      if (typeOnly) continue;
      if (/^src\/.*\.tsx?$/.test(to)) visit(to);
      else reached.add(to);
    }
  };
  for (const path of starts) visit(path);
  return reached;
}

const layerOf = (path: string) => path.split('/')[1] ?? '';
const sources = filesOf('src/*/**/*.{ts,tsx}');

describe('layers', () => {
  test('every folder of src is a layer of the table, and the table names no other', () => {
    const used = new Set(sources.map(layerOf));
    expect([...used].filter((layer) => !(layer in allowed))).toEqual([]);
  });

  test('dependencies run one way', () => {
    const wrong = sources.flatMap(importsOf).filter(({ from, to }) => {
      if (!to.startsWith('src/')) return false;
      const [layer, target] = [layerOf(from), layerOf(to)];
      return layer !== target && !allowed[layer]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('packages stay where they belong: dexie in db, react in ui, what reads pages in sites', () => {
    const wrong = sources.flatMap(importsOf).filter(({ from, to }) => {
      if (to.startsWith('src/') || to.endsWith('.css')) return false;
      return !packages[layerOf(from)]?.some((name) => to === name || to.startsWith(`${name}/`));
    });
    expect(wrong).toEqual([]);
  });

  test('ui reads the database only through db/live, and takes services as types', () => {
    const wrong = sources
      .filter((path) => layerOf(path) === 'ui')
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => {
        if (layerOf(to) === 'db' && to.startsWith('src/')) return !to.startsWith('src/db/live/');
        return to.startsWith('src/services/') && !typeOnly;
      });
    expect(wrong).toEqual([]);
  });

  test('content scripts import the full zod and the registries in no way', () => {
    const reached = reachedFrom(
      filesOf(
        'entrypoints/*.content.ts',
        'entrypoints/*.content/*.ts',
        'entrypoints/sync.ts',
        'entrypoints/tables.ts',
      ),
    );
    const heavy =
      /^(zod|dexie|react|chart\.js|papaparse|dinero\.js)|core\/schema|registry|\/db\/|\/services\//;
    expect([...reached].filter((path) => heavy.test(path))).toEqual([]);
    expect([...reached].some((path) => path.startsWith('src/content/'))).toBe(true);
  });

  test('pages load nothing that fits or simulates: only workers and the background can run it', () => {
    const numerics =
      /^src\/core\/projection\/(grid|posterior|simulate|forecaster|outlook|what-if|fit\/.*)\.ts$/;
    const pages = filesOf('entrypoints/*/main.tsx');
    expect(pages).toHaveLength(5);
    expect([...reachedFrom(pages)].filter((path) => numerics.test(path))).toEqual([]);
    const off = [...reachedFrom(['src/workers/work.ts'])].filter((path) => numerics.test(path));
    expect(off).toContain('src/core/projection/simulate.ts');
  });
});
