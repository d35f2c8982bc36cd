// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTimer } from '@/content/overlay/timer.ts';
import type { OverlayTimer, TimerStep } from '@/messaging/protocol.ts';
import { english } from '@/ui/i18n/overlay.ts';
import { figures } from './figures.ts';

let life: AbortController;
let shadow: ShadowRoot;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function open(timer: OverlayTimer) {
  const steps: TimerStep[] = [];
  const part = createTimer(document, english.words, (step) => steps.push(step), life.signal);
  const host = document.createElement('div');
  shadow = host.attachShadow({ mode: 'open' });
  shadow.append(part.running, part.starter);
  document.body.replaceChildren(host);
  const tell = (next: OverlayTimer) => part.show({ ...figures, timer: next });
  tell(timer);
  return { ...part, steps, tell };
}

/** What can be seen, figures as they are drawn, the buttons last. */
function seen({ running: on, starter }: ReturnType<typeof open>): string[] {
  const visible = (item: HTMLElement) => !item.closest('[hidden]');
  const drawn = [on, starter].flatMap((part) => [...part.querySelectorAll<HTMLElement>('[data-figure]')]);
  const buttons = [on, starter].flatMap((part) => [...part.querySelectorAll('button')]);
  return [
    ...drawn.filter(visible).map(({ dataset }) => dataset.figure ?? ''),
    ...buttons.filter(visible).map((item) => item.textContent),
  ];
}

function press(name: string, isTrusted = true) {
  const target = [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const event = new MouseEvent('click');
  if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
}

const running: OverlayTimer = { state: 'running', activity: 'research', ms: 3_909_000, sleptMs: 0 };

test('it starts on the activity that is chosen, by a real click alone', () => {
  const timer = open({ state: 'none' });
  expect(seen(timer)).toEqual(['Start timer']);
  press('Start timer', false);
  expect(timer.steps).toEqual([]);
  press('Start timer');
  const select = shadow.querySelector('select');
  if (select) select.selectedIndex = 2;
  press('Start timer');
  expect(timer.steps).toEqual([
    { do: 'start', activity: 'maintenance' },
    { do: 'start', activity: 'code-testing' },
  ]);
});

test('it runs on from what it was told, and stands still when it is paused', () => {
  const timer = open(running);
  vi.advanceTimersByTime(61_000);
  timer.tick();
  expect(seen(timer)).toEqual(['Running: Research', '1:06:10', 'Pause', 'Stop and log']);
  timer.tell({ ...running, state: 'paused' });
  vi.advanceTimersByTime(61_000);
  timer.tick();
  expect(seen(timer)).toEqual(['Paused: Research', '1:05:09', 'Resume', 'Stop and log']);
  for (const name of ['Resume', 'Stop and log']) press(name);
  timer.tell(running);
  press('Pause');
  expect(timer.steps).toEqual([{ do: 'resume' }, { do: 'stop' }, { do: 'pause' }]);
});

test('after sleep it asks first', () => {
  const timer = open({ ...running, sleptMs: 5_400_000 });
  expect(seen(timer)).toEqual([
    'Running: Research',
    '1:05:09',
    'Your computer slept for 1.5 h. Was that work?',
    'Keep the time',
    'Discard it',
  ]);
  for (const name of ['Keep the time', 'Discard it']) press(name);
  expect(timer.steps).toEqual([{ do: 'keep' }, { do: 'discard' }]);
});

test('of work elsewhere it says no more than that', () => {
  expect(seen(open({ state: 'elsewhere' }))).toEqual(['The timer is running for something else.']);
});

test('the focus goes on with it', () => {
  const timer = open({ state: 'none' });
  const focused = () => shadow.activeElement?.textContent;
  for (const button of timer.starter.querySelectorAll('button')) if (!button.hidden) button.focus();
  timer.tell(running);
  expect(focused()).toBe('Pause');
  timer.tell({ ...running, state: 'paused' });
  expect(focused()).toBe('Resume');
  timer.tell({ state: 'none' });
  expect(focused()).toBe('Start timer');
});
