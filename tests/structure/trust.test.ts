import { describe, expect, test } from 'vitest';
import { builds, builtFiles, filesOf, read } from './files.ts';

describe.each(builds)('the %s build', (build) => {
  test('makes no code of text', () => {
    // What calls itself so within a longer name, or as a member of an object, is another function.
    const compiler = /(?<![\w$.])(?:eval|Function)\s*\(|new Function\b|[=,(]Function[;,)]/;
    const found = builtFiles(build).flatMap((path) => read(path).match(compiler)?.[0] ?? []);
    expect(found).toEqual([]);
  });

  test('its pages and its worker run nothing but their own files', () => {
    const { content_security_policy: policies } = JSON.parse(read(`.output/${build}/manifest.json`));
    const policy = new Map<string, string>(
      policies.extension_pages.split('; ').map((part: string) => part.split(/ (.*)/s).slice(0, 2)),
    );
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('style-src')).not.toContain('unsafe');
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-src', 'frame-ancestors']) {
      expect(policy.get(name), name).toBe("'none'");
    }
    expect(policy.get('connect-src')).not.toMatch(/\*(?!$|\s)|http:(?!\/\/(localhost|127\.0\.0\.1):)/);
  });

  test('its content scripts say nothing that their page can hear', () => {
    const scripts = [...filesOf(`.output/${build}/content-scripts/*.js`), `.output/${build}/sync.js`];
    expect(scripts.length).toBeGreaterThan(10);
    expect(
      scripts.filter((path) =>
        /dispatchEvent\(|postMessage\(|attachShadow\(\{mode:[^}]*open/.test(read(path)),
      ),
    ).toEqual([]);
  });

  test('no page can load or frame a file of it, and no other extension or page can send to it', () => {
    const manifest = JSON.parse(read(`.output/${build}/manifest.json`));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const listeners = builtFiles(build).filter((path) =>
      /onMessageExternal|onConnectExternal/.test(read(path)),
    );
    expect(listeners).toEqual([]);
  });
});

test('of the context of a content script, its signal alone is used: WXT’s own is replaced', () => {
  const used = filesOf('entrypoints/**/*.ts').flatMap((path) => read(path).match(/\bctx\.\w+/g) ?? []);
  expect(new Set(used)).toEqual(new Set(['ctx.signal']));
});

test('every test that the threat model names is there, and it speaks of every threat', () => {
  const model = read('docs/threat-model.md');
  const named = [...model.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => filesOf(path).length === 0)).toEqual([]);
  const threats = [...model.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  expect(threats).toEqual(
    expect.arrayContaining([
      'Scripts of a page',
      'A hostile article',
      'A hostile statement',
      'A hostile answer of an API',
      'A page process taken over',
      'Another extension',
      'A stolen backup',
      'A shared screen',
    ]),
  );
});

test('every run of the store build in a browser ends by asking whom it talked to: all start it in one place', () => {
  const elsewhere = filesOf('tests/e2e/**/*.ts').filter((path) => /\bopenWorld\(/.test(read(path)));
  expect(elsewhere).toEqual(['tests/e2e/harness/extension.ts']);
});
