import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { press, waitFor } from '../../scripts/scenario/fields.ts';
import { exportReport } from '../../scripts/scenario/steps/report.ts';
import { availableBrowsers } from './harness/browsers.ts';
import { haveEarned, logWriting, onPage } from './support/author.ts';
import { foremSite } from './support/pages.ts';
import { type Stage, setStage } from './support/stage.ts';

/** From the first browser that is there into the last: Chromium and Firefox, or one of them twice. */
const [from = 'chromium', to = from] = availableBrowsers();
let old: Stage;
let fresh: Stage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'longtail-backup-'));
  [old, fresh] = await Promise.all([setStage(from, foremSite({})), setStage(to, foremSite({}))]);
});
afterAll(async () => {
  await Promise.all([old?.close(), fresh?.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** One click, and the file as it came into the downloads folder. */
function saveCopy(stage: Stage): Promise<Buffer> {
  return onPage(stage, 'options.html', async (page) => {
    const link = 'a[download$=".jsonl.gz"][data-backup]';
    await press(page, 'button[data-action=save-backup]');
    await waitFor(page, link);
    const hex = await page.$eval(link, async (element) => {
      const answer = await fetch(element.getAttribute('href') ?? '');
      return [...new Uint8Array(await answer.arrayBuffer())]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    });
    return Buffer.from(hex, 'hex');
  });
}

test('an author moves to another browser: the copy gives the same report there, byte for byte', async () => {
  await haveEarned(old);
  await logWriting(old);
  const report = await exportReport({ world: old });
  const path = join(folder, 'copy.jsonl.gz');
  await writeFile(path, await saveCopy(old));
  await onPage(fresh, 'options.html', async (page) => {
    await waitFor(page, 'input[name=backup]');
    const input = await page.$('input[name=backup]');
    await (await input?.toElement('input'))?.uploadFile(path);
    await press(page, 'button[data-action=merge-backup]');
    await page.waitForFunction(() =>
      document.querySelector('#backup [role=status]')?.textContent?.includes('Restored'),
    );
  });
  expect(await exportReport({ world: fresh })).toBe(report);
});
