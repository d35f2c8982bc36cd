import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, majorVersion } from '../../../scripts/lib/browsers/find.ts';

describe('majorVersion', () => {
  it.for<[string, number | null]>([
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Google Chrome 144.0.7559.59 ', 144],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Mozilla Firefox 140.0', 140],
    ['145.0.3800.70', 145],
    ['Command requires the chromium snap to be installed.', null],
    ['', null],
  ])('%s', ([said, expected]) => expect(majorVersion(said)).toBe(expected));
});

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  let bin = '';
  beforeEach(() => {
    bin = mkdtempSync(join(tmpdir(), 'longtail-'));
    vi.stubEnv('PATH', bin);
    vi.stubEnv('LONGTAIL_CHROMIUM', '');
    vi.stubEnv('LONGTAIL_FIREFOX', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(bin, { recursive: true, force: true });
  });

  function program(name: string, says: string, exitCode = 0): string {
    const path = join(bin, name);
    writeFileSync(path, `#!/bin/sh\necho '${says}'\nexit ${exitCode}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  it('passes over a stub that only points to a store', () => {
    program('chromium', 'Command requires the chromium snap to be installed.', 1);
    expect(findBrowser('chromium')).toEqual({
      path: null,
      reason: `${join(bin, 'chromium')} does not start`,
    });
    const chrome = program('google-chrome', 'Google Chrome 150.0.1.2');
    expect(findBrowser('chromium')).toEqual({ path: chrome, version: 150 });
  });

  it.for<['chromium' | 'firefox', string, boolean]>([
    ['chromium', 'Chromium 143.9.0.0', false],
    ['chromium', 'Chromium 144.0.0.0', true],
    ['firefox', 'Mozilla Firefox 141.0', false],
    ['firefox', 'Mozilla Firefox 142.0', true],
  ])('%s: "%s" is new enough: %s', ([name, says, enough]) => {
    program(name, says);
    const found = findBrowser(name);
    expect(found.path !== null).toBe(enough);
    if (found.path === null) expect(found.reason).toMatch(/too old/);
  });

  it('prefers what the environment names, and does not fall back from it', () => {
    program('firefox', 'Mozilla Firefox 150.0');
    const mine = program('mine', 'Mozilla Firefox 151.0');
    vi.stubEnv('LONGTAIL_FIREFOX', mine);
    expect(findBrowser('firefox')).toEqual({ path: mine, version: 151 });
    vi.stubEnv('LONGTAIL_FIREFOX', join(bin, 'gone'));
    expect(findBrowser('firefox')).toMatchObject({
      path: null,
      reason: expect.stringContaining('does not start'),
    });
  });

  it.runIf(process.platform === 'linux')('says when there is none', () => {
    expect(findBrowser('firefox')).toEqual({ path: null, reason: 'Firefox is not installed' });
  });
});
