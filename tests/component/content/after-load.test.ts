// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterLoad } from '@/content/after-load.ts';

let life: AbortController;
let state: DocumentReadyState;
let rest: (() => void)[];
const start = vi.fn(async () => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  state = 'interactive';
  rest = [];
  start.mockClear();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  Object.assign(window, { requestIdleCallback: (run: () => void) => rest.push(run) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const begin = () => void afterLoad(window, life.signal, start);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
async function comeToRest() {
  for (const run of rest.splice(0)) run();
  await pass(0);
}

it('waits for the load of a page, and then for its rest', async () => {
  begin();
  await pass(1000);
  expect(rest).toEqual([]);
  window.dispatchEvent(new Event('load'));
  await pass(0);
  expect(start).not.toHaveBeenCalled();
  await comeToRest();
  expect(start).toHaveBeenCalledOnce();
  await pass(10_000);
  expect(rest).toEqual([]);
});

it('on a page that has loaded waits for its rest alone', async () => {
  state = 'complete';
  begin();
  await comeToRest();
  expect(start).toHaveBeenCalledOnce();
});

it('waits no longer for a page that loads on and on', async () => {
  begin();
  await pass(2000);
  await comeToRest();
  expect(start).toHaveBeenCalledOnce();
});

it('starts nothing that was ended meanwhile', async () => {
  begin();
  window.dispatchEvent(new Event('load'));
  await pass(0);
  life.abort();
  await comeToRest();
  expect(start).not.toHaveBeenCalled();
});
