import { expect, test } from 'vitest';
import { createPlacesService } from '@/services/sensing/places.ts';
import { openWorld } from '../support/world.ts';

async function openPlaces(answer = async () => true) {
  const { db, clock } = await openWorld();
  const calls: string[] = [];
  const places = createPlacesService(db, clock, {
    request: async (origin) => {
      calls.push(`request ${origin}`);
      return answer();
    },
    drop: async (origin) => void calls.push(`drop ${origin}`),
    publish: async () => void calls.push('publish'),
  });
  return {
    db,
    places,
    calls,
    stored: async () => (await db.places.toArray()).map(({ pages, place }) => [pages, place]),
  };
}

test('one page, a whole site, or the editor of a platform', async () => {
  const { places, calls, stored } = await openPlaces();
  await places.mark('https://docs.google.com/document/d/abc/edit?usp=secret', 'one');
  await places.mark('http://localhost:3000/admin', 'all');
  await places.mark('https://blog.example.dev/wp-admin/post.php?post=1', 'one');
  expect((await stored()).toSorted()).toEqual([
    ['all', 'http://localhost:3000'],
    ['editor', 'https://blog.example.dev'],
    ['one', 'https://docs.google.com/document/d/abc/edit'],
  ]);
  expect(calls.filter((call) => call === 'publish')).toHaveLength(3);
});

test.each([
  ['denied', async () => false],
  ['not even asked for', () => Promise.reject(new Error('This must be called during a user gesture'))],
])('nothing is marked where access is %s', async (_, answer) => {
  const { places, stored } = await openPlaces(answer);
  await expect(places.mark('https://x.example/cms', 'one')).rejects.toThrow('Without access to this site');
  await expect(places.mark('about:blank', 'one')).rejects.toThrow('not a page of a website');
  expect(await stored()).toEqual([]);
});

test('access is given back with the last place of a site', async () => {
  const { db, places, calls } = await openPlaces();
  await places.mark('https://x.example/cms/1', 'one');
  await places.mark('https://x.example/cms/2', 'one');
  const [first, second] = await db.places.toArray();
  await places.unmark(first?.id ?? '');
  expect(calls).not.toContain('drop https://x.example');
  await places.unmark(second?.id ?? '');
  expect(calls).toContain('drop https://x.example');
});
