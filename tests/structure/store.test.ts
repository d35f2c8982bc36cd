import { describe, expect, test } from 'vitest';
import { german } from '@/ui/i18n/de/whats-new.ts';
import { english } from '@/ui/i18n/whats-new.ts';
import { builds, filesOf, read } from './files.ts';

const { version } = JSON.parse(read('package.json'));

describe.each(builds)('the %s build', (build) => {
  const manifest = JSON.parse(read(`.output/${build}/manifest.json`));

  test('each permission is justified in one sentence, and no other', () => {
    const asked = new Set<string>([
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
      ...(manifest.optional_permissions ?? []),
    ]);
    const rows = [...read('docs/store/permissions.md').matchAll(/^\| `([^`]+)`[^|]*\| ([^|]+) \|$/gm)];
    const justified = new Map(rows.map(([, name = '', why = '']) => [name, why]));
    // Chromium alone has a side panel.
    if (build === 'firefox-mv3') asked.add('sidePanel');
    expect(new Set(justified.keys())).toEqual(asked);
    for (const why of justified.values()) expect(why.match(/\.(?=\s|$)/g)).toHaveLength(1);
  });

  test('older browsers are kept out, and every icon is there', () => {
    const least =
      manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version;
    expect(Number.parseInt(least, 10)).toBe(build === 'firefox-mv3' ? 142 : 144);
    for (const text of [english.tooOld, german.tooOld, read('docs/store/releasing.md')]) {
      expect(text).toMatch(/Edge 144/);
      expect(text).toMatch(/Firefox 142/);
    }
    for (const size of [16, 32, 48, 96, 128]) {
      expect(filesOf(`.output/${build}/${manifest.icons[size]}`)).toHaveLength(1);
    }
  });
});

test('this version has its note, in each language', () => {
  expect(Object.keys(english.notes)).toContain(version);
  expect(Object.keys(german.notes)).toEqual(Object.keys(english.notes));
});

test('store texts are there in both languages, their summary no longer than stores allow', () => {
  for (const name of ['listing', 'privacy']) {
    expect(filesOf(`docs/store/${name}.md`, `docs/store/${name}.de.md`)).toHaveLength(2);
  }
  for (const name of ['listing.md', 'listing.de.md']) {
    const summary = /132[^:]*: (.+)$/m.exec(read(`docs/store/${name}`))?.[1] ?? '';
    expect(summary.length).toBeGreaterThan(40);
    expect(summary.length).toBeLessThanOrEqual(132);
  }
});
