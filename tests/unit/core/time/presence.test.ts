import { describe, expect, test } from 'vitest';
import { type Look, noPresence, observe } from '@/core/time/presence.ts';

const idleMs = 180_000;
/** The wall clock of the page's first look. */
const noon = Date.parse('2026-05-13T12:00:00Z');

/** A look `seconds` after the first one; both clocks run on, unless the wall clock is `off` by seconds. */
type Step = { at: number; input?: boolean; away?: boolean; hidden?: boolean; off?: number };

/** The stretches that a course of looks comes to, as seconds from the first look. */
function stretchesOf(steps: readonly Step[]) {
  let presence = noPresence;
  const seen = new Map<number, { from: number; to: number; closed: boolean }>();
  for (const { at, input = false, away = false, hidden = false, off = 0 } of steps) {
    const look: Look = {
      mono: at * 1000,
      wall: noon + (at + off) * 1000,
      visible: !hidden,
      focused: !away,
      input,
    };
    const result = observe(presence, look, idleMs);
    presence = result.presence;
    for (const { n, from, to, closed } of result.stretches) {
      seen.set(n, { from: (from - noon) / 1000, to: (to - noon) / 1000, closed });
    }
  }
  return [...seen.values()].map(({ from, to, closed }) => [from, to, closed ? 'ended' : 'running']);
}

/** A look every 15 s, as a running stretch gets. */
const ticks = (from: number, to: number): Step[] =>
  Array.from({ length: Math.floor((to - from) / 15) + 1 }, (_, index) => ({ at: from + index * 15 }));

/** The same with an input each time. */
const typing = (from: number, to: number): Step[] =>
  ticks(from, to).map((step) => ({ ...step, input: true }));

describe('what counts', () => {
  test.each<[string, Step[], (number | string)[][]]>([
    ['coming to the page and typing', [{ at: 0 }, { at: 4, input: true }, { at: 15 }], [[0, 15, 'running']]],
    [
      'until the author leaves',
      [{ at: 0 }, { at: 10, input: true }, { at: 20, away: true }],
      [[0, 20, 'ended']],
    ],
    [
      'until the page is hidden',
      [
        { at: 0, input: true },
        { at: 20, hidden: true },
      ],
      [[0, 20, 'ended']],
    ],
    [
      'nothing while another window has the focus',
      [
        { at: 0, away: true },
        { at: 15, away: true, input: true },
      ],
      [],
    ],
    [
      'nothing while hidden',
      [
        { at: 0, hidden: true },
        { at: 15, hidden: true, input: true },
      ],
      [],
    ],
    [
      'nothing where a page is opened or glanced at',
      [...ticks(0, 60), { at: 70, away: true }, { at: 80 }],
      [],
    ],
    [
      'not the wait before the first input, if it was longer than the limit',
      [...ticks(0, 190), { at: 195, input: true }, { at: 200, away: true }],
      [[195, 200, 'ended']],
    ],
    [
      'a silence shorter than the limit',
      [...ticks(0, 165), { at: 170, input: true }, { at: 180, away: true }],
      [[0, 180, 'ended']],
    ],
    [
      'a longer one not: it goes back to the last sign',
      [{ at: 0 }, { at: 10, input: true }, ...ticks(15, 195)],
      [[0, 10, 'ended']],
    ],
    [
      'and from the next sign on again',
      [{ at: 0, input: true }, ...ticks(15, 195), { at: 200, input: true }, { at: 210 }],
      [
        [0, 0, 'ended'],
        [200, 210, 'running'],
      ],
    ],
    [
      'leaving after the limit is no sign any more',
      [{ at: 0 }, { at: 10, input: true }, ...ticks(15, 180), { at: 191, away: true }],
      [[0, 10, 'ended']],
    ],
    [
      'coming back',
      [
        { at: 0, input: true },
        { at: 20, away: true },
        { at: 50 },
        { at: 55, input: true },
        { at: 60, away: true },
      ],
      [
        [0, 20, 'ended'],
        [50, 60, 'ended'],
      ],
    ],
  ])('%s', (_, steps, stretches) => {
    expect(stretchesOf(steps)).toEqual(stretches);
  });
});

describe('what is never credited', () => {
  test.each<[string, Step[], (number | string)[][]]>([
    [
      'sleep in which the monotonic clock stands still',
      [...typing(0, 30), { at: 31, off: 3600 }, { at: 40, off: 3600, input: true }, { at: 50, off: 3600 }],
      [
        [0, 30, 'ended'],
        [3640, 3650, 'running'],
      ],
    ],
    [
      'sleep in which both clocks run',
      [...typing(0, 30), { at: 3600 }, { at: 3610, input: true }, { at: 3620 }],
      [
        [0, 30, 'ended'],
        [3610, 3620, 'running'],
      ],
    ],
    [
      'a tab that was held for a minute',
      [...typing(0, 30), { at: 90, input: true }, { at: 100 }],
      [
        [0, 30, 'ended'],
        [90, 100, 'running'],
      ],
    ],
    [
      'an hour by which the clock was set back',
      [...typing(0, 30), { at: 35, input: true, off: -3600 }, { at: 45, off: -3600 }],
      [
        [0, 30, 'ended'],
        [-3565, -3555, 'running'],
      ],
    ],
    [
      'an hour by which it was set forward',
      [...typing(0, 30), { at: 35, input: true, off: 3600 }, { at: 45, off: 3600 }],
      [
        [0, 30, 'ended'],
        [3635, 3645, 'running'],
      ],
    ],
  ])('%s', (_, steps, stretches) => {
    expect(stretchesOf(steps)).toEqual(stretches);
  });

  test('a clock that is trimmed by half a second is no break', () => {
    expect(stretchesOf([...typing(0, 30), { at: 45, off: 0.5 }, { at: 60, off: 0.5 }])).toEqual([
      [0, 60, 'running'],
    ]);
  });
});

test('after ten minutes a stretch goes on as the next one, without a gap', () => {
  const steps = Array.from({ length: 80 }, (_, index) => ({ at: index * 10, input: true }));
  expect(stretchesOf(steps)).toEqual([
    [0, 600, 'ended'],
    [600, 790, 'running'],
  ]);
});
