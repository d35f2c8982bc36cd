import { clockText } from '../../core/time/clock-text.ts';
import { activities } from '../../core/time/entry.ts';
import { fill, type OverlayWords } from '../../messaging/overlay-words.ts';
import type { OverlayFigures, OverlayTimer, TimerStep } from '../../messaging/protocol.ts';
import { button, element, focusedIn } from './dom.ts';

/** The card's timer, for work on this article that nothing measures. */
export type TimerPart = {
  /** What is at work on this article; it comes first, since it may ask something. */
  running: HTMLElement;
  /** What starts it, or why it can't be started here; it comes last. */
  starter: HTMLElement;
  show: (figures: OverlayFigures) => void;
  /** Writes how long it has run by now. */
  tick: () => void;
};

/** A timer whose elements stay the same, so that none loses the focus while it runs. */
export function createTimer(
  doc: Document,
  words: OverlayWords,
  press: (step: TimerStep) => void,
  signal: AbortSignal,
): TimerPart {
  const text = words.timer;
  let timer: OverlayTimer = { state: 'none' };
  /** When `timer` was told, by a clock that nobody sets. */
  let toldAt = 0;
  const state = element(doc, 'span');
  const clock = element(doc, 'b', { attributes: { role: 'timer', 'aria-live': 'off' } });
  const slept = element(doc, 'p');
  const activity = activityField(doc, words);
  const step = (name: string, what: () => TimerStep) =>
    button(doc, { class: 'plain step', text: name }, [], () => press(what()), signal);
  const start = step(text.start, () => ({
    do: 'start',
    activity: activities[activity.selectedIndex] ?? 'maintenance',
  }));
  const toggle = step(text.pause, () => ({ do: timer.state === 'running' ? 'pause' : 'resume' }));
  const stop = step(text.stop, () => ({ do: 'stop' }));
  const keep = step(text.keep, () => ({ do: 'keep' }));
  const discard = step(text.discard, () => ({ do: 'discard' }));
  const now = element(doc, 'div', { class: 'now' }, [state, clock]);
  const steps = element(doc, 'div', { class: 'steps' }, [toggle, stop, keep, discard]);
  const group = { class: 'timer', attributes: { role: 'group', 'aria-label': text.name } };
  const running = element(doc, 'div', group, [now, slept, steps]);
  const elsewhere = element(doc, 'p', { figure: text.elsewhere });
  const starter = element(doc, 'div', group, [
    elsewhere,
    element(doc, 'div', { class: 'steps' }, [activity, start]),
  ]);

  const tick = () => {
    if (!('ms' in timer)) return;
    const since = timer.state === 'running' ? performance.now() - toldAt : 0;
    clock.dataset.figure = clockText(timer.ms + since);
  };
  const show = ({ timer: told, locale }: OverlayFigures) => {
    const focused = focusedIn(running) ?? focusedIn(starter);
    [timer, toldAt] = [told, performance.now()];
    const isOn = 'ms' in told;
    const isAsking = isOn && told.sleptMs > 0;
    running.hidden = !isOn;
    starter.hidden = isOn;
    if (isOn) state.dataset.figure = fill(text[told.state], words.activities[told.activity]);
    elsewhere.hidden = told.state !== 'elsewhere';
    activity.hidden = start.hidden = told.state !== 'none';
    toggle.hidden = stop.hidden = !isOn || isAsking;
    toggle.textContent = told.state === 'paused' ? text.resume : text.pause;
    slept.hidden = keep.hidden = discard.hidden = !isAsking;
    if (isAsking) slept.dataset.figure = fill(text.slept, hoursOf(told.sleptMs, locale));
    tick();
    if (focused?.closest('[hidden]'))
      (isOn ? running : starter).querySelector<HTMLElement>('.step:not([hidden])')?.focus();
  };
  return { running, starter, show, tick };
}

function hoursOf(ms: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(ms / 3_600_000);
}

/** Work on a published article is mostly maintenance. */
function activityField(doc: Document, words: OverlayWords): HTMLSelectElement {
  const options = activities.map((value) => element(doc, 'option', { text: words.activities[value] }));
  const attributes = { 'aria-label': words.timer.activity };
  const select = element(doc, 'select', { attributes }, options);
  select.selectedIndex = activities.indexOf('maintenance');
  return select;
}
