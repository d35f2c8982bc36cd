// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://dev.to/"}
import { expect, it } from 'vitest';
import { articlePath, present } from '../../sites/pages.ts';
import { openPage, settle } from '../page.ts';
import { eachOnItsOwn, hosts, isOpen, loseExtension, press, roots, run, shown, text } from './on-page.ts';

eachOnItsOwn();

it.each([
  ['the page is come back to', () => window.dispatchEvent(new Event('focus'))],
  ['the page is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the pill is pressed', () => press(present(shown(), '.pill'))],
])(
  'the extension was updated, and %s: it says so in place of figures, once, and goes when it is pressed',
  async (_, sign) => {
    openPage('01', articlePath);
    const { reply } = await run();
    window.dispatchEvent(new Event('focus'));
    expect(text()).toContain('$70.50');
    loseExtension();
    reply(null);
    sign();
    expect(text()).toBe('Longtail has changed: reload this page');
    expect(isOpen()).toBe(false);
    window.dispatchEvent(new Event('resize'));
    await settle();
    expect(text()).toBe('Longtail has changed: reload this page');
    press(present(shown(), '.pill'));
    await settle();
    window.dispatchEvent(new Event('focus'));
    await settle();
    expect(hosts()).toHaveLength(0);
  },
);

it('the extension was updated in Firefox, which ends the old scripts at once: the new one takes the old overlay out', async () => {
  openPage('01', articlePath);
  await run();
  const [old] = roots;
  // Scripts that were ended take nothing out by themselves, and Firefox shows other scripts of the extension the root.
  Reflect.deleteProperty(globalThis, Symbol.for('longtail.overlay'));
  Reflect.set(old?.host ?? expect.fail('There is no overlay'), 'openOrClosedShadowRoot', old?.root);
  await run();
  expect(hosts()).toHaveLength(1);
  expect(old?.host.isConnected).toBe(false);
  expect(text()).toContain('$70.50');
});
