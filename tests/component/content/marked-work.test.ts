// @vitest-environment happy-dom
// @vitest-environment-options {"url": "https://blog.example/wp-admin/post-new.php"}
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markedWork } from '@/content/marked-work.ts';
import { startSensor } from '@/content/sensor.ts';
import type { Send } from '@/messaging/client.ts';
import { localKeys } from '@/messaging/local-state.ts';
import type { Message } from '@/messaging/protocol.ts';
import { fakeLocal } from './page.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function press(): void {
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
}

it('a draft that gets its address without a word goes on under its id with the next key', async () => {
  const local = fakeLocal({
    [localKeys.writingPlaces]: [{ origin: 'https://blog.example', pages: 'editor', page: '' }],
  });
  const sent: Message[] = [];
  const send: Send = async (message) => {
    sent.push(message);
    return JSON.parse(JSON.stringify(message.type === 'work-opened' ? { draftId: 'new:begun' } : null));
  };
  const clock = { now: () => Date.now() };
  await startSensor({ win: window, local, send, clock, site: markedWork, signal: life.signal });
  press();
  await vi.advanceTimersByTimeAsync(5000);
  history.replaceState(null, '', '/wp-admin/post.php?post=42&action=edit');
  press();
  press();
  await vi.advanceTimersByTimeAsync(5000);
  const opened = sent.flatMap((message) => (message.type === 'work-opened' ? [message] : []));
  expect(opened).toMatchObject([
    { subject: { draft: { id: expect.stringMatching(/^new:/) } } },
    {
      subject: { draft: { id: 'wordpress:blog.example:42' } },
      from: 'https://blog.example/wp-admin/post-new.php',
    },
  ]);
});
