import { expect, test } from 'vitest';
import { countedWork } from '@/core/time/counted.ts';
import { workEntry } from './entries.ts';

test('what a change took out does not count, the rest does', () => {
  const [gone, stays] = [workEntry(), workEntry()];
  expect(countedWork([gone, stays], [{ entryId: gone.id, seconds: 3600 }])).toEqual([stays]);
});

test('what a sensor adds to an entry after it was taken out still counts', () => {
  const running = workEntry({ seconds: 5000 });
  expect(countedWork([running], [{ entryId: running.id, seconds: 3600 }])).toEqual([
    { ...running, seconds: 1400 },
  ]);
});

test('taken out twice, the later change speaks', () => {
  const running = workEntry({ seconds: 5000 });
  const replaced = [
    { entryId: running.id, seconds: 5000 },
    { entryId: running.id, seconds: 3600 },
  ];
  expect(countedWork([running], replaced)).toEqual([]);
});
