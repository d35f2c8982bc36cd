import { expect, test } from 'vitest';
import { countedWork, standing } from '@/core/time/counted.ts';
import { workEntry } from './entries.ts';

test('what a change took out does not count, the rest does', () => {
  const [gone, stays] = [workEntry(), workEntry()];
  expect(countedWork([gone, stays], [{ replaces: [{ entryId: gone.id, seconds: 3600 }] }])).toEqual([stays]);
});

test('what a sensor adds to an entry after it was taken out still counts', () => {
  const running = workEntry({ seconds: 5000 });
  expect(countedWork([running], [{ replaces: [{ entryId: running.id, seconds: 3600 }] }])).toEqual([
    { ...running, seconds: 1400 },
  ]);
});

test('taken out twice, the later change speaks', () => {
  const running = workEntry({ seconds: 5000 });
  const changes = [5000, 3600].map((seconds) => ({ replaces: [{ entryId: running.id, seconds }] }));
  expect(countedWork([running], changes)).toEqual([]);
});

test('a change holds while any of what it took out is there, and so does what was made of it', () => {
  const [own, halved, again, gone] = ['own', 'halved', 'again', 'gone'].map((id) => workEntry({ id }));
  const change = (replaced: string[], ...adds: string[]) => ({
    replaces: replaced.map((entryId) => ({ entryId, seconds: 3600 })),
    adds,
  });
  const changes = [change(['halved'], 'again'), change(['gone'], 'halved'), change([], 'own')];
  const made = [own, halved, again].flatMap((entry) => entry ?? []);
  expect(standing(made, changes)).toEqual({ entries: [own], changes: [changes[2]] });
  const all = [...made, ...(gone ? [gone] : [])];
  expect(standing(all, changes)).toEqual({ entries: all, changes });
  const partly = [change(['gone', 'own'], 'again')];
  expect(standing(made, partly)).toEqual({ entries: made, changes: partly });
});
