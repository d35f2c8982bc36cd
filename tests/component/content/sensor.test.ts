// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://dev.to/"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { devtoWork } from '@/content/devto-work.ts';
import { startSensor } from '@/content/sensor.ts';
import { BEAT_PREFIX } from '@/core/time/beat.ts';
import type { Send } from '@/messaging/client.ts';
import { localKeys } from '@/messaging/local-state.ts';
import type { Message } from '@/messaging/protocol.ts';
import { articlePath, author, type PageNumber } from '../sites/pages.ts';
import { fakeLocal, openPage } from './page.ts';

let life: AbortController;
let focused: boolean;
beforeEach(() => {
  life = new AbortController();
  focused = true;
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const answered = 'new:answered';

async function start(page: PageNumber, path: string, ids: unknown = [author], ownPosts = ['3100001']) {
  openPage(page, path);
  const stored: Record<string, unknown> = { [localKeys.ownIds]: ids, [localKeys.ownPosts]: ownPosts };
  const local = fakeLocal(stored);
  const sent: Message[] = [];
  const send: Send = async (message) => {
    sent.push(message);
    return JSON.parse(JSON.stringify(message.type === 'work-opened' ? { draftId: answered } : null));
  };
  const begun = Date.now();
  const clock = { now: () => Date.now() };
  await startSensor({ win: window, local, send, clock, site: devtoWork, signal: life.signal });
  await vi.advanceTimersByTimeAsync(0);
  return {
    sent,
    local,
    beats: () =>
      Object.entries(stored)
        .filter(([key]) => key.startsWith(BEAT_PREFIX))
        .map(([, value]) => value),
    since: (seconds: number) => begun + seconds * 1000,
  };
}

/** As a key press of the author; a page's script can only make one that is not trusted. */
function press(isTrusted = true): void {
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.body.dispatchEvent(event);
}

async function blur(): Promise<void> {
  focused = false;
  window.dispatchEvent(new Event('blur'));
  await vi.advanceTimersByTimeAsync(100);
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('the sensor', () => {
  it.each<[string, PageNumber, string, object, string]>([
    [
      'the editor of something new',
      '04',
      '/new',
      { draft: { id: answered, site: 'devto', place: 'https://dev.to/new' } },
      'writing',
    ],
    [
      'the editor of a published post',
      '05',
      `${articlePath}/edit`,
      { publicationId: 'devto:3100001' },
      'maintenance',
    ],
    [
      'the older editor, of a draft',
      '12',
      '/sample_author/draft/edit',
      { publicationId: 'devto:3100090' },
      'writing',
    ],
    [
      'a comment on an own post',
      '14',
      '/other_writer/comment/2a1b3',
      { publicationId: 'devto:3100001' },
      'maintenance',
    ],
    ['an own post', '01', articlePath, { publicationId: 'devto:3100001' }, 'maintenance'],
    [
      'an own draft',
      '10',
      `${articlePath}-temp-slug-5501234?preview=secret`,
      { publicationId: 'devto:3100001' },
      'editing',
    ],
  ])('measures %s', async (_, page, path, subject, activity) => {
    const { beats, since } = await start(page, path);
    await seconds(5);
    press();
    await seconds(5);
    await blur();
    expect(beats()).toEqual([
      { page: expect.any(String), n: 1, subject, activity, from: since(0), to: since(10), closed: true },
    ]);
  });

  it.each<[PageNumber, string]>([
    ['02', '/other_writer/reading-source-code-without-fear-2b9c'],
    ['06', '/'],
    ['07', '/dashboard'],
    ['13', `${articlePath}/stats`],
  ])('does nothing on page %s', async (page, path) => {
    const { sent, beats } = await start(page, path);
    press();
    await seconds(60);
    await blur();
    expect([sent, beats()]).toEqual([[], []]);
  });

  it('does nothing where comments on somebody else’s post are read', async () => {
    const { sent, beats } = await start('14', '/other_writer/comment/2a1b3', [author], ['3100002']);
    press();
    await seconds(60);
    await blur();
    expect([sent, beats()]).toEqual([[], []]);
  });

  it('does nothing before the author is known, and where somebody else is signed in', async () => {
    const unknown = await start('04', '/new', []);
    press();
    await seconds(60);
    expect([unknown.sent, unknown.beats()]).toEqual([[], []]);
    life.abort();
    life = new AbortController();
    document.body.dataset.user = '{"id":900101,"name":"Sample Author"}';
    const other = await start('04', '/new', [{ ...author, authorId: 7 }]);
    press();
    await seconds(60);
    delete document.body.dataset.user;
    expect([other.sent, other.beats()]).toEqual([[], []]);
  });

  it('writes every 15 s while the author is there, and nothing once they have gone', async () => {
    const { beats, since } = await start('05', `${articlePath}/edit`);
    press();
    await seconds(16);
    expect(beats()).toMatchObject([{ to: since(15), closed: false }]);
    press();
    await seconds(30);
    expect(beats()).toMatchObject([{ to: since(45), closed: false }]);
    await seconds(300);
    // Silent for longer than the limit: back to the last sign.
    expect(beats()).toMatchObject([{ from: since(0), to: since(16), closed: true }]);
  });

  it('takes a page’s own events for nothing', async () => {
    const { beats } = await start('05', `${articlePath}/edit`);
    await seconds(100);
    press(false);
    await seconds(100);
    await blur();
    expect(beats()).toEqual([]);
  });

  it('reads and keeps no text of the draft', async () => {
    const { sent, beats } = await start('12', '/sample_author/draft/edit');
    press();
    await seconds(20);
    await blur();
    expect(JSON.stringify([sent, beats()])).not.toMatch(/static site|Text\./);
  });

  it('goes by the idle limit that the author set', async () => {
    const { beats, local, since } = await start('05', `${articlePath}/edit`);
    local.put(localKeys.idleMinutes, 10);
    await seconds(1);
    press();
    await seconds(590);
    await blur();
    expect(beats().at(-1)).toMatchObject({ to: since(591), closed: true });
  });

  it('keeps what could not be written, and writes it with the next', async () => {
    const { beats, local, since } = await start('05', `${articlePath}/edit`);
    const { write } = local;
    local.write = async () => false;
    press();
    await seconds(10);
    await blur();
    expect(beats()).toEqual([]);
    local.write = write;
    focused = true;
    window.dispatchEvent(new Event('focus'));
    press();
    await seconds(20);
    expect(beats()).toMatchObject([
      { n: 1, to: since(10), closed: true },
      { n: 2, closed: false },
    ]);
  });
});
