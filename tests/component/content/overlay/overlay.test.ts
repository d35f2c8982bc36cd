// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://dev.to/"}
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { localKeys } from '@/messaging/local-state.ts';
import { articlePath, present } from '../../sites/pages.ts';
import { navigateBack, navigateWithin, openPage, settle } from '../page.ts';
import { figures } from './figures.ts';
import {
  byHand,
  card,
  eachOnItsOwn,
  hosts,
  isOpen,
  key,
  life,
  named,
  press,
  publicationId,
  roots,
  run,
  said,
  shown,
  text,
} from './on-page.ts';

eachOnItsOwn();

describe('the overlay', () => {
  it('asks for the article on screen and shows its figures in the header', async () => {
    openPage('01', articlePath);
    const { sent } = await run();
    expect(sent).toEqual([{ type: 'overlay-figures', publicationId }]);
    expect(text()).toBe('$70.50 to date · ~$88.81 next 24 months · $15.67/h');
    expect(hosts()[0]?.host.parentElement?.className).toBe('crayons-article__header__meta');
  });

  it('adds one element to the page, out of the flow and without size, and leaves the rest', async () => {
    openPage('01', articlePath);
    const before = document.documentElement.outerHTML;
    await run();
    const host = present(document, '.crayons-article__header__meta > :last-child');
    expect(host.getAttribute('style')).toMatch(/position: absolute.*width: 0.*height: 0/);
    expect(host.id + host.className).toBe('');
    host.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stands once, however often it is run', async () => {
    openPage('01', articlePath);
    const { start } = await run();
    await start();
    await Promise.all([start(), start()]);
    expect(hosts()).toHaveLength(1);
  });

  it('goes with its page and comes once with the page that is shown again', async () => {
    openPage('01', articlePath);
    const { start } = await run();
    const article = navigateWithin('06', '/');
    await settle();
    expect(roots.filter(({ host }) => host.parentElement)).toHaveLength(0);
    navigateBack(article, articlePath);
    await settle();
    await start();
    expect(hosts()).toHaveLength(1);
  });

  it('comes back into a header that a script made anew', async () => {
    openPage('01', articlePath);
    await run();
    const header = present(document, '#main-title');
    const anew = header.cloneNode(true);
    if (anew instanceof Element) for (const host of anew.querySelectorAll('[style]')) host.remove();
    header.replaceWith(anew);
    await vi.waitFor(() => expect(hosts()).toHaveLength(1));
    expect(text()).toMatch(/^\$70\.50/);
  });

  it('comes back to a script that takes it out, but not for ever', async () => {
    vi.useFakeTimers();
    openPage('01', articlePath);
    await run();
    let taken = 0;
    for (let second = 0; second < 20; second += 1) {
      for (const { host } of hosts()) {
        host.remove();
        taken += 1;
      }
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect([taken, hosts().length]).toEqual([4, 0]);
    vi.useRealTimers();
  });

  it('goes when its context ends', async () => {
    openPage('01', articlePath);
    await run();
    life.abort();
    expect(hosts()).toHaveLength(0);
  });

  it.each([
    ['the background has no figures', null, {}],
    ['nothing is confirmed as own', figures, { ownIds: [] }],
    ['it is hidden everywhere', figures, { hidden: { everywhere: true } }],
    ['it is hidden on this site', figures, { hidden: { sites: ['https://dev.to'] } }],
    ['it is hidden on this post', figures, { hidden: { articles: [publicationId] } }],
  ])('is not there where %s', async (_what, reply, stored) => {
    openPage('01', articlePath);
    const before = document.documentElement.outerHTML;
    await run(reply, stored);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("is not there on another author's article, and asks nothing", async () => {
    openPage('02', '/other_writer/reading-source-code-without-fear-2b9c');
    const before = document.documentElement.outerHTML;
    expect((await run()).sent).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('follows new figures, masking, hiding and showing again', async () => {
    openPage('01', articlePath);
    const { local, reply } = await run();
    reply({ ...figures, toDate: 7850 });
    local.put(localKeys.figuresVersion, 2);
    await settle();
    expect(text()).toMatch(/^\$78\.50 to date/);
    local.put(localKeys.hidden, { amounts: true });
    await settle();
    expect(said(shown())).not.toMatch(/[$]\d/);
    local.put(localKeys.hidden, { everywhere: true });
    await settle();
    expect(hosts()).toHaveLength(0);
    local.put(localKeys.hidden, {});
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(text()).toMatch(/^\$78\.50 to date/);
  });

  it.each<['01' | '11', string, string]>([
    ['01', 'light', 'dark-theme'],
    ['11', 'dark', 'light-theme'],
  ])("takes page %s's theme, %s, and follows it to %s", async (page, theme, next) => {
    openPage(page, page === '01' ? articlePath : '/sample-org/choosing-a-keyboard-for-long-coding-days-4k2f');
    await run();
    const frame = present(shown(), '.frame');
    expect(frame.getAttribute('data-theme')).toBe(theme);
    document.body.className = next;
    await settle();
    expect(`${frame.getAttribute('data-theme')}-theme`).toBe(next);
  });
});

describe("the overlay's card", () => {
  beforeEach(() => openPage('01', articlePath));

  it('opens by a press, takes the focus, and gives it back when Esc closes it', async () => {
    await run();
    const pill = present(shown(), '.pill');
    expect(isOpen()).toBe(false);
    press(pill);
    expect([isOpen(), pill.getAttribute('aria-expanded'), shown().activeElement]).toEqual([
      true,
      'true',
      card(),
    ]);
    expect(said(card())).toContain('Statement reaches 20 Nov 2026');
    const pageKeys = vi.fn();
    document.addEventListener('keydown', pageKeys);
    key(card(), 'Escape');
    expect([isOpen(), pill.getAttribute('aria-expanded'), shown().activeElement]).toEqual([
      false,
      'false',
      pill,
    ]);
    expect(pageKeys).not.toHaveBeenCalled();
  });

  it('closes by its button, by a second press of the pill, and by a press elsewhere', async () => {
    await run();
    const pill = present(shown(), '.pill');
    const closings = [
      () => press(named('Close')),
      () => press(pill),
      () => byHand(document.body, new MouseEvent('pointerdown', { bubbles: true })),
    ];
    for (const close of closings) {
      press(pill);
      expect(isOpen()).toBe(true);
      close();
      expect(isOpen()).toBe(false);
    }
  });

  it('stays open and current when figures change', async () => {
    const { local, reply } = await run();
    press(present(shown(), '.pill'));
    reply({ ...figures, conversions: 4711 });
    local.put(localKeys.figuresVersion, 2);
    await settle();
    expect([isOpen(), said(card()).includes('4,711')]).toEqual([true, true]);
  });

  it("ignores what a page's script presses", async () => {
    const { sent } = await run();
    for (const target of shown().querySelectorAll('button')) target.click();
    expect(isOpen()).toBe(false);
    press(present(shown(), '.pill'));
    card().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    for (const target of card().querySelectorAll('button')) target.click();
    expect([isOpen(), sent.length]).toEqual([true, 1]);
  });

  it('keeps the focus inside when figures change under it', async () => {
    const { local, reply } = await run({ ...figures, tips: [{ kind: 'tagged', of: 'Sign up', copy: 'x' }] });
    press(present(shown(), '.pill'));
    named('Copy tagged link').focus();
    reply({ ...figures, conversions: 4711 });
    local.put(localKeys.figuresVersion, 2);
    await settle();
    expect(shown().activeElement).toBe(card());
  });

  it('opens the panel on the article', async () => {
    const { sent } = await run();
    press(present(shown(), '.pill'));
    press(named('Open in side panel'));
    expect(sent.at(-1)).toEqual({ type: 'open-panel', publicationId });
  });

  it.each([
    ['On this post', 'article'],
    ['On dev.to', 'site'],
    ['Everywhere', 'everywhere'],
  ])('hides %s at once and says so to the background', async (name, scope) => {
    const { sent } = await run();
    press(present(shown(), '.pill'));
    const choices = present(card(), '.choices');
    expect(choices.hasAttribute('hidden')).toBe(true);
    press(named('Hide'));
    expect(choices.hasAttribute('hidden')).toBe(false);
    press(named(name));
    expect(hosts()).toHaveLength(0);
    expect(sent.at(-1)).toEqual({ type: 'hide', scope, publicationId });
  });
});
