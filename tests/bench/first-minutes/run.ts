import { join } from 'node:path';
import { buildExtension, root } from '../../../scripts/lib/build.ts';
import { openWorld } from '../../../scripts/lib/world/world.ts';
import { addressOf, foremSite } from '../../e2e/support/pages.ts';
import { createAuthor } from './pace.ts';

/** From the page after the installation to a first true figure, as a new author goes: real clicks and keys. */
const extensionDir = await buildExtension('chromium', { outDir: '.output/first-minutes' });
const world = await openWorld({ browser: 'chromium', extensionDir, site: foremSite(), headless: true });
const author = createAuthor();
try {
  const devto = await world.browser.newPage();
  await devto.goto(addressOf('feed'), { waitUntil: 'load' });
  const own = await world.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const welcome = await own.page();
  if (!welcome) throw new Error('No page opened after the installation');
  await welcome.bringToFront();
  await author.sees(welcome, 'button[data-action=find-me]');
  await author.reads(welcome, 'main');
  await author.presses(welcome, 'button[data-action=find-me]');
  await author.presses(welcome, 'button[data-action=confirm-identity]');
  await author.sees(welcome, '[data-author]');
  await author.presses(welcome, 'main a[href="#programs"]');
  await author.sees(welcome, 'form[name=program]');
  await author.reads(welcome, 'main');
  await author.types(welcome, 'form[name=program] input[name=name]', 'Global API');
  await author.types(welcome, 'form[name=program] input[name=firstOrder]', '15');
  await author.types(welcome, 'form[name=program] input[name=recurring]', '8');
  await author.presses(welcome, 'form[name=program] button[type=submit]');
  await author.sees(welcome, '[data-program]');
  await author.presses(welcome, 'main a[href="#numbers"]');
  await author.sees(welcome, 'a[href*="#/import?"]');
  await author.reads(welcome, 'main');
  await author.presses(welcome, 'a[href*="#/import?"]');
  await author.sees(welcome, '[data-import-state]');
  await author.reads(welcome, 'main');
  await author.picksFile(
    welcome,
    'input[type=file][name=statement]',
    join(root, 'tests/scenarios/tier-one-article/reports/global-api.csv'),
  );
  await author.sees(welcome, '[data-import-state=preview]:not([data-preview-busy])');
  await author.reads(welcome, 'main');
  await author.presses(welcome, 'button[data-action=publish]');
  await author.sees(welcome, '[data-import-state=done]');
  await author.presses(welcome, 'nav a[href="#/"]');
  await welcome.waitForFunction(() => document.body.innerText.includes('$70.50'), { timeout: 60_000 });
} finally {
  await world.close();
}
const { clicks, keys, words, person, machine } = author.taken;
process.stdout.write(
  `From the page after the installation to $70.50 to date: ${clicks} clicks, ${keys} keys, ${words} words read, ` +
    `${person.toFixed(0)} s by the keystroke-level model and ${machine.toFixed(0)} s of waiting: ` +
    `${((person + machine) / 60).toFixed(1)} minutes\n`,
);
