import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '@/messaging/client.ts';

const runtime = vi.hoisted(() => {
  vi.resetModules();
  return { id: 'longtail', sendMessage: vi.fn() };
});
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
afterAll(() => vi.resetModules());

const message = { type: 'overlay-figures', publicationId: 'devto:1' } as const;
const died = new Error('The message port closed before a response was received.');

async function answerOf() {
  const answer = send(message);
  await vi.runAllTimersAsync();
  return { answer: await answer, sent: runtime.sendMessage.mock.calls.length };
}

describe('sending to the background', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    runtime.id = 'longtail';
    runtime.sendMessage.mockReset();
  });
  afterEach(() => vi.useRealTimers());

  it('takes its null for an answer', async () => {
    runtime.sendMessage.mockResolvedValue(null);
    expect(await answerOf()).toEqual({ answer: null, sent: 1 });
  });

  it.each([
    ['fails', () => Promise.reject(died)],
    // As Firefox does where another page of the extension listened, and said nothing.
    ['gives no answer', () => Promise.resolve(undefined)],
  ])('asks again where the background %s', async (_, outcome) => {
    runtime.sendMessage.mockImplementationOnce(outcome).mockResolvedValue({ currency: 'USD' });
    expect(await answerOf()).toEqual({ answer: { currency: 'USD' }, sent: 2 });
  });

  it('gives up after three times', async () => {
    runtime.sendMessage.mockRejectedValue(died);
    expect(await answerOf()).toEqual({ answer: null, sent: 3 });
  });

  it('asks once where the extension is gone', async () => {
    runtime.sendMessage.mockImplementation(() => {
      runtime.id = '';
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await answerOf()).toEqual({ answer: null, sent: 1 });
  });
});
