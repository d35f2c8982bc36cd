import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createView } from '@/content/overlay/view.ts';
import { watchPage } from '@/content/overlay/watch.ts';
import type { OverlayFigures } from '@/messaging/protocol.ts';
import { figures, noFigures } from '../component/content/overlay/figures.ts';

const long = 'and on it goes until the line is full, '.repeat(12);
let life: AbortController;
let roots: ShadowRoot[];

beforeEach(() => {
  life = new AbortController();
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A post with room beside its date, on which the overlay stands; without room where the line is full. */
async function openPost(line: string, first: OverlayFigures) {
  const [header, title, date] = ['header', 'h1', 'p'].map((tag) => document.createElement(tag));
  if (!header || !title || !date) throw new Error('no post');
  for (const one of [title, date]) one.style.cssText = 'height: 40px; overflow: hidden';
  title.textContent = line || 'A title';
  date.textContent = line || '1 November 2026';
  header.append(title, date);
  const text = document.createElement('main');
  text.style.height = '3000px';
  document.body.append(header, text);
  await painted();
  const shifts = watchShifts();
  const spot = { header, anchor: header, rows: [[date], [title]], parent: document.body };
  const actions = { openPanel: () => undefined, hide: () => undefined, time: () => undefined };
  const view = createView(spot, first, actions, life.signal);
  watchPage(window, spot, view, () => 'light', life.signal);
  await painted();
  const part = (selector: string) => {
    const found = roots.at(-1)?.querySelector<HTMLElement>(selector);
    return found ?? expect.fail(`The overlay has no ${selector}`);
  };
  return {
    ...view,
    header,
    shifts,
    fill: (text: string) => {
      for (const one of [title, date]) one.textContent = text;
      return painted();
    },
    mode: () => part('.frame').dataset.mode,
    box: () => part('.holder').getBoundingClientRect(),
  };
}

/** Each shift from now on, with what moved. */
function watchShifts(): () => string[] {
  const shifts: string[] = [];
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(
        entry,
        'sources',
      );
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} ${JSON.stringify([previousRect, currentRect])}`,
      );
      shifts.push(`${Reflect.get(entry, 'value')}: ${moved.join(', ')}`);
    }
  };
  observer.observe({ type: 'layout-shift' });
  life.signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    note(observer.takeRecords());
    return shifts;
  };
}

/** A few frames, since a shift is told of after the frame that shows it. */
async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}

test('a shift of the page is seen, and the overlay is where its post went', async () => {
  const { header, box, mode, shifts } = await openPost('', figures);
  expect(mode()).toBe('pill');
  const apart = () => box().top - header.getBoundingClientRect().top;
  const before = apart();
  const banner = document.createElement('div');
  banner.style.height = '80px';
  header.before(banner);
  await painted();
  expect(apart()).toBe(before);
  expect(shifts().length).toBeGreaterThan(0);
});

test.for([
  ['pill', ''],
  ['chip', long],
])('a %s moves nothing as its figures come, change and go', async ([expected, line = '']) => {
  const { update, mode, box, shifts } = await openPost(line, noFigures);
  const widths = new Set([box().width]);
  for (const next of [figures, { ...figures, toDate: 123_456_789 }, noFigures]) {
    update(next);
    await painted();
    widths.add(box().width);
    expect(mode()).toBe(expected);
    expect(box().right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  }
  expect(widths.size).toBeGreaterThan(1);
  expect(shifts()).toEqual([]);
});

test('from the header to the corner and back is no shift either', async () => {
  const { fill, mode, shifts } = await openPost('', figures);
  await fill(long);
  expect(mode()).toBe('chip');
  await fill('short');
  expect(mode()).toBe('pill');
  expect(shifts()).toEqual([]);
});
