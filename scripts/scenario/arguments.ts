import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../lib/browsers/kinds.ts';

export type Arguments = {
  dir: string | null;
  browser: BrowserName | null;
  keepOpen: boolean;
  outside: boolean;
};

/**
 * Reads `[DIR] [--browser chromium|firefox] [--keep-open] [--outside]`. DIR is relative to where npm was
 * called. With `--outside`, hosts that were asked for in vain are listed on standard error.
 * @throws an Error that names what is not understood
 */
export function readArguments(args: string[]): Arguments {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      'keep-open': { type: 'boolean', default: false },
      outside: { type: 'boolean', default: false },
    },
  });
  const browser = browserNames.find((name) => name === values.browser) ?? null;
  if (values.browser !== undefined && browser === null) {
    throw new Error(`--browser must be ${browserNames.join(' or ')}, not ${values.browser}.`);
  }
  if (positionals.length > 1) throw new Error(`One folder at a time, not ${positionals.join(' ')}.`);
  return {
    dir: positionals[0] === undefined ? null : fromCaller(positionals[0]),
    browser,
    keepOpen: values['keep-open'],
    outside: values.outside,
  };
}

/** npm runs scripts in the project's folder and tells in INIT_CWD where it was called. */
function fromCaller(dir: string): string {
  const asCalled = resolve(process.env.INIT_CWD ?? '.', dir);
  return existsSync(asCalled) ? asCalled : resolve(dir);
}
