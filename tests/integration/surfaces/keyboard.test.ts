import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openApp, resize, show } from './stage.tsx';

const statement = `Date\tCustomer\tEvent\tPlan price\tCommission\tCurrency\tStatus\tId
2026-10-28\tKey Board\tFirst order\t20.00\t3.00\tUSD\tPaid\tk1`;

let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  await resize(1280);
  app = await openApp('sample');
}, 60_000);

const focused = () => document.activeElement;

/** Presses Tab until the focus is on what fits. */
async function tabTo(selector: string): Promise<void> {
  for (let press = 0; press < 250; press += 1) {
    if (focused()?.matches(selector)) return;
    await userEvent.tab();
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const says = (text: string | RegExp) =>
  expect.poll(() => document.body.textContent, { timeout: 20_000 }).toMatch(text);

/** Follows a link of the dashboard, after which the heading has the focus. */
async function follow(href: string): Promise<void> {
  await tabTo(`a[href="${href}"]`);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.localName, { timeout: 20_000 }).toBe('h1');
}

test('a program is added, and removing one asks first and gives the focus back', async () => {
  await show(app, { name: 'options', surface: 'options' });
  await tabTo('form[name="program"] input[name="name"]');
  await userEvent.keyboard('Keys');
  await tabTo('textarea[name="linkHosts"]');
  await userEvent.keyboard('keys.example.com');
  await tabTo('input[name="firstOrder"]');
  await userEvent.keyboard('15');
  await tabTo('form[name="program"] [type="submit"]');
  await userEvent.keyboard('{Enter}');
  await says('Keys was saved.');
  await tabTo('[data-program="Keys"] button:last-child');
  const remove = focused();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.closest('[role="alertdialog"]')).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe(remove);
});

test('its statement is pasted, previewed and imported', async () => {
  await show(app, { name: 'articles', surface: 'dashboard', hash: '#/articles' });
  await follow('#/import');
  await tabTo('select[name="program"]');
  await userEvent.keyboard('Keys');
  await tabTo('textarea[name="pasted"]');
  await userEvent.fill(document.querySelector('textarea') ?? document.body, statement);
  await tabTo('[data-action="read-pasted"]');
  await userEvent.keyboard('{Enter}');
  await says('Preview ready');
  await tabTo('[data-action="publish"]');
  await userEvent.keyboard('{Enter}');
  await says('is imported');
});

test('its row is attributed to an article', async () => {
  await follow('#/unattributed');
  await tabTo('[role="row"]');
  expect(focused()?.textContent).toContain('Key Board');
  await userEvent.keyboard(' ');
  await tabTo('input[role="combobox"]');
  await userEvent.keyboard('{Enter}');
  await says(/\$3\.00 now counted for/);
});

test('work is logged, and its article read', async () => {
  await follow('#/time');
  await tabTo('form[name="work"] select[name="article"]');
  await userEvent.keyboard('{ArrowDown}');
  await tabTo('form[name="work"] input[name="hours"]');
  await userEvent.keyboard('1:30');
  await tabTo('form[name="work"] [type="submit"]');
  await userEvent.keyboard('{Enter}');
  await says(/Logged 1\.5 h/);
  await follow('#/articles');
  await tabTo('main a[href^="#/articles/"]');
  const title = focused()?.textContent ?? '';
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.localName === 'h1' && focused()?.textContent).toContain(title);
  await says('What this rests on');
});
