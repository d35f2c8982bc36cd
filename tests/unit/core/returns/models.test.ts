import { expect, test } from 'vitest';
import { drawnTogether } from '@/core/returns/models.ts';
import { channel } from '../projection/outlooks.ts';

const levels = (...channels: ReturnType<typeof channel>[]) =>
  drawnTogether(channels.map((each) => [each])).map(([each]) => each?.level);

// The geometric mean of 100 and 400 is 200: half way to it, as logarithms, are sqrt(100 x 200) and sqrt(400 x 200).
test('levels are drawn half way to the geometric mean of those alike', () => {
  const [low, high] = levels(channel({ level: 100 }), channel({ level: 400 }));
  expect(low).toBeCloseTo(Math.sqrt(20_000), 9);
  expect(high).toBeCloseTo(Math.sqrt(80_000), 9);
});

test('views, clicks and launch months that nobody counted draw none of each other, nor do programs', () => {
  const own = [
    channel({ level: 400 }),
    channel({ level: 20, kind: 'clicks' }),
    channel({ level: 1, kind: 'launch' }),
    channel({ level: 90, programId: 'q' }),
  ];
  levels(...own).forEach((level, index) => {
    expect(level).toBeCloseTo(own[index]?.level ?? 0, 9);
  });
});

test('views of articles whose clicks are counted are views like those of others', () => {
  const rate = { events: 5, exposure: 100 };
  const [low, high] = levels(channel({ level: 100, rates: [rate, rate] }), channel({ level: 400 }));
  expect([low, high]).toEqual(levels(channel({ level: 100 }), channel({ level: 400 })));
});
