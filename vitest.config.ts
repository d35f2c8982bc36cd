import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';
import { compareByBlocks } from './tests/support/by-blocks.ts';

const src = fileURLToPath(new URL('./src', import.meta.url));
const shared = { resolve: { alias: { '@': src } }, define: { __SCENARIO_CLOCK_OFFSET_MS__: 'null' } };

const launchOptions = {
  executablePath: process.env.LONGTAIL_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
};

/** Runs in a real Chromium. A loaded machine is slow, and nothing waits for a fixed time. */
const inChromium = {
  testTimeout: 60_000,
  browser: {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    expect: {
      toMatchScreenshot: {
        timeout: 30_000,
        comparatorName: 'blocks',
        comparators: { blocks: compareByBlocks },
        resolveScreenshotPath: ({ arg, ext, testFileDirectory, root }) =>
          join(root, testFileDirectory, 'pictures', `${arg}${ext}`),
      },
    },
    provider: playwright({ launchOptions }),
    instances: [{ browser: 'chromium' }],
  },
} satisfies InlineConfig;

/**
 * All files of a worker share the modules they load: what is tested there keeps nothing between two calls, and every
 * database has a name of its own. A file that mocks a module loads its own anew (`vi.resetModules`), before its tests
 * and after them.
 */
const sharing = { isolate: false } satisfies InlineConfig;

/** Pages and their words: each of these files has a window of its own, and one mocks what others have loaded. */
const surfaces = 'tests/integration/surfaces/*.test.ts';

/** With a profile on disk: without one a browser keeps all in memory, and has no room for a million rows. */
const onDisk = () => ({
  ...inChromium,
  fileParallelism: false,
  browser: {
    ...inChromium.browser,
    provider: playwright({
      launchOptions,
      persistentContext: mkdtempSync(join(tmpdir(), 'longtail-long-')),
    }),
  },
});

/** `npm run test:long` alone asks for these: each takes minutes. */
const long = process.env.LONGTAIL_LONG
  ? [{ ...shared, test: { name: 'long', include: ['tests/long/**/*.test.ts'], ...onDisk() } }]
  : [];

/** `npm test` has of the built extension what goes all the way: from a page to a report, over a restart, into a copy. */
const built = process.env.LONGTAIL_QUICK
  ? ['tests/e2e/{scenarios,restart,backup,network}.test.ts']
  : ['tests/e2e/**/*.test.ts'];

/**
 * unit: pure code under Node. component: DOM code and React under happy-dom. integration: Dexie and
 * the services in a real Chromium. structure: what the code base promises about itself. e2e: the
 * built extension in real browsers. fuzz: files, pages, answers and messages of no good. long: what takes minutes.
 */
export default defineConfig({
  test: {
    projects: [
      ...long,
      {
        ...shared,
        test: {
          name: 'unit',
          // Properties over many cases take their time on a loaded machine.
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          ...sharing,
        },
      },
      {
        ...shared,
        test: {
          name: 'component',
          // A whole page under happy-dom takes its time on a loaded machine.
          testTimeout: 20_000,
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/component/setup.ts'],
          ...sharing,
        },
      },
      {
        ...shared,
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          environment: 'happy-dom',
        },
      },
      {
        ...shared,
        // Found all at once: a library met in the middle of a test would reload its page.
        optimizeDeps: {
          entries: ['tests/integration/**/*.test.ts', 'src/{ui,workers}/**/*.{ts,tsx}'],
          include: ['axe-core'],
        },
        test: {
          name: 'integration',
          ...inChromium,
          provide: { isLong: Boolean(process.env.LONGTAIL_LONG) },
          browser: {
            ...inChromium.browser,
            instances: [
              {
                browser: 'chromium',
                include: ['tests/integration/**/*.test.ts'],
                exclude: [surfaces],
                ...sharing,
              },
              { browser: 'chromium', name: 'integration (surfaces)', include: [surfaces] },
            ],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'structure',
          include: ['tests/structure/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          ...sharing,
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: built,
          environment: 'node',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // After all the others: real browsers need the machine for themselves.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
