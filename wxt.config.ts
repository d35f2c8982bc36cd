import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compileHint } from './scripts/build/compile-hint.ts';
import { noEval } from './scripts/build/no-eval.ts';

/**
 * A scenario build runs with one clock offset; a store build has none. The offset is the only
 * difference between them: see src/platform/clock.ts.
 */
const scenarioOffsetMs = process.env.LONGTAIL_CLOCK_OFFSET_MS ?? null;

/**
 * Fixes the Chromium id of what is loaded from a folder, so that it finds its data again from wherever. Stores give an id
 * of their own and take no package that names a key.
 */
const ownKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAkxau04RxuFdbBRiEtZzJA6DT7ND1aV8IsU3skvS2SuYF6ZOCkmQMSb5SVWtsBPP1dv8TYOS23cXnopm2mOw/GYI7YYLD32DB6k5QSDl0zOUwTj7Qqqa3stphuXx2tx0xN9Xm97t+yymzifDCW/AAUNi665umDP2xQYz48klxLopDUUosTrVAgvvjUzeIy/G3x48sd9Mvk1XGETz4TuKaU7EyRuWhVPIjbIGeHnpLJmm4VvTic31vMHpEzCWes5bJBkOvNJiAc7lgxzg4G8a4IpakU6i7XqXKLnwuGzAjKId/CtXdz5SCUwaPrBErFm5TT9gOKWBYmzyp2C5F1gV+tQIDAQAB';
const isForStore = process.env.LONGTAIL_FOR_STORE === '1';

/**
 * What the extension's own pages and worker may do. They load and run nothing but their own files; they connect
 * to any site, since a blog of the author's may be anywhere, and only where the author gave access.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  // react-aria's one style element, by its hash.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data: blob:",
  "connect-src 'self' blob: https: http://localhost:* http://127.0.0.1:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * In how many files a page comes is a part of how long it takes. What a first frame needs is one, what every
 * page has is another, each with all that it imports; the rest is divided by the page that asks for it.
 */
const groups = [
  {
    name: 'first',
    test: /wxt-html-plugins|ui[\\/](at-start\.ts|theme[\\/]base\.css|(open-surface|pages[\\/]popup[\\/]FirstPopup|pages[\\/]app[\\/]open-dashboard)\.tsx)$/,
  },
  { name: 'page', test: /src[\\/](services[\\/]page\.ts|ui[\\/]mount\.tsx)$/ },
];

const ownContext = fileURLToPath(new URL('src/content/script-context.ts', import.meta.url));

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'assets/public',
  outDir: process.env.LONGTAIL_OUT_DIR ?? '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [noEval(), compileHint('first')],
    worker: { plugins: () => [noEval()] },
    resolve: { alias: [{ find: /^wxt\/utils\/content-script-context$/, replacement: ownContext }] },
    define: { __SCENARIO_CLOCK_OFFSET_MS__: scenarioOffsetMs ?? 'null' },
    build: {
      target: ['chrome144', 'firefox142'],
      // Both browsers know what is to be loaded beforehand.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups } } },
    },
  }),
  zip: { excludeSources: ['tests/**', 'node_modules/**', '.output/**'] },
  manifest: ({ browser }) => ({
    name: 'Longtail',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['https://dev.to/*'],
    commands: {
      'toggle-timer': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_toggleTimer__',
      },
      'hide-amounts': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_hideAmounts__',
      },
    },
    // Asked for one by one, when the author adds a blog or marks a page as theirs to write on.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: 'Longtail' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'longtail@longtail.dev',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          ...(isForStore ? {} : { key: ownKey }),
          minimum_chrome_version: '144',
        }),
  }),
});
