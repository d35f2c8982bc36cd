import { expect, test } from 'vitest';
import { createDraftsService, settleDrafts } from '@/services/sensing/drafts.ts';
import { drainBeats } from '@/services/sensing/drain.ts';
import { blogArticleId } from '@/sites/page/detect.ts';
import { beat, beatsIn, newPost, noon } from '../support/time/beats.ts';
import { openWorld, post } from '../support/world.ts';

const tab = 'run:1';
const newPage = 'https://dev.to/new';

async function openDesk() {
  const world = await openWorld();
  const store = beatsIn();
  const drafts = createDraftsService(world.db, { now: () => noon });
  return {
    ...world,
    store,
    drafts,
    drain: () => drainBeats(world.db, world.clock, store),
    /** The editor of something new comes on screen in a tab. */
    openNew: (id: string, inTab = tab) =>
      drafts.open(
        { subject: { draft: { ...newPost.draft, id } }, activity: 'writing', place: newPage, from: '' },
        inTab,
      ),
    async entries() {
      const entries = await world.db.timeEntries.toArray();
      return entries.map(({ articleId, draftId, seconds }) => ({
        articleId,
        draftId,
        minutes: seconds / 60,
      }));
    },
    async storePost(id: number, publishedAt: string) {
      const article = post(id, 'https://x.example/', { publishedAt });
      await world.articles.store('https://dev.to', article);
      return article;
    },
  };
}

test('measured time is in the report, and what will never be written again leaves the queue', async () => {
  const desk = await openDesk();
  await desk.storePost(1, '2026-05-14T08:00:00Z');
  desk.store.put(beat('a', 0, 20), beat('b', 25, 40, { closed: false }));
  await desk.drain();
  const { articles } = await desk.report.make();
  expect(articles).toMatchObject([
    { hours: 35 / 60, hoursEstimated: 0, hoursByActivity: { writing: 35 / 60 } },
  ]);
  // The second was last written a day ago: its page is gone.
  expect(desk.store.left()).toEqual([]);
});

test('what is done on a blog’s post is for it, by the address that it has by now', async () => {
  const desk = await openDesk();
  await desk.storePost(1, '2026-05-14T08:00:00Z');
  const [known] = await desk.db.publications.toArray();
  if (!known) throw new Error('nothing was stored');
  const blogPost = { ...known, id: 'blog:first', site: 'blog', siteArticleId: 'first' };
  await desk.db.publications.put({ ...blogPost, url: 'https://blog.example/moved' });
  const here = `blog:${blogArticleId('https://blog.example/moved/')}`;
  desk.store.put(
    beat('a', 0, 20, { subject: { publicationId: 'blog:first' }, activity: 'maintenance' }),
    beat('b', 30, 40, { subject: { publicationId: here }, activity: 'maintenance' }),
  );
  await desk.drain();
  expect(await desk.entries()).toEqual([{ articleId: 'devto:1', draftId: null, minutes: 30 }]);
});

test('a running stretch stays in the queue and grows', async () => {
  const desk = await openDesk();
  await desk.storePost(1, '2026-05-14T08:00:00Z');
  const now = Date.parse('2026-11-22T12:00:00Z');
  const running = { ...beat('a', 0, 0), from: now - 600_000, to: now - 300_000, closed: false };
  desk.store.put(running);
  await desk.drain();
  expect(desk.store.left()).toEqual([running]);
  desk.store.put({ ...running, to: now - 60_000, closed: true });
  await desk.drain();
  expect(await desk.entries()).toEqual([{ articleId: 'devto:1', draftId: null, minutes: 9 }]);
  expect(desk.store.left()).toEqual([]);
});

test('a drain that died after its commit is done again without a trace', async () => {
  const desk = await openDesk();
  const died = { read: desk.store.read, remove: () => Promise.reject(new Error('killed')) };
  desk.store.put(beat('a', 0, 20));
  await expect(drainBeats(desk.db, desk.clock, died)).rejects.toThrow('killed');
  const before = [await desk.db.timeEntries.toArray(), await desk.db.meta.toArray()];
  await desk.drain();
  expect([await desk.db.timeEntries.toArray(), await desk.db.meta.toArray()]).toEqual(before);
  expect(desk.store.left()).toEqual([]);
});

test('a drain that died before its commit leaves the queue and the data as they were', async () => {
  const desk = await openDesk();
  await desk.storePost(1, '2026-05-14T08:00:00Z');
  desk.store.put(beat('a', 0, 20));
  const fail = () => {
    throw new Error('disk full');
  };
  desk.db.timeEntries.hook('creating', fail);
  await expect(desk.drain()).rejects.toThrow('disk full');
  desk.db.timeEntries.hook('creating').unsubscribe(fail);
  expect([await desk.db.stretches.count(), desk.store.left().length]).toEqual([0, 1]);
  await desk.drain();
  expect(await desk.entries()).toEqual([{ articleId: 'devto:1', draftId: null, minutes: 20 }]);
});

test('two contexts that drain at once count once', async () => {
  const desk = await openDesk();
  await desk.storePost(1, '2026-05-14T08:00:00Z');
  desk.store.put(beat('a', 0, 20), beat('b', 10, 30));
  await Promise.all([desk.drain(), desk.drain(), desk.drain()]);
  expect(await desk.entries()).toEqual([{ articleId: 'devto:1', draftId: null, minutes: 30 }]);
});

test('time in the editor of something new belongs to the post that is published from its tab', async () => {
  const desk = await openDesk();
  expect(await desk.openNew('new:1')).toBe('new:1');
  desk.store.put(beat('a', 0, 20, { subject: newPost }));
  await desk.drain();
  expect(await desk.entries()).toEqual([{ articleId: null, draftId: 'new:1', minutes: 20 }]);
  await desk.drafts.published(await desk.storePost(7, '2026-11-21T12:21:00Z'), tab);
  expect(await desk.entries()).toEqual([{ articleId: 'devto:7', draftId: 'new:1', minutes: 20 }]);
  // A beat that was written before and credited late.
  desk.store.put(beat('b', 20, 21, { subject: newPost }));
  await desk.drain();
  expect(await desk.entries()).toEqual([{ articleId: 'devto:7', draftId: 'new:1', minutes: 21 }]);
});

test.each([
  ['of another tab', 'run:2', '2026-11-21T12:21:00Z'],
  ['that is older than the draft', tab, '2026-05-14T08:00:00Z'],
])('a post %s does not get it', async (_, inTab, publishedAt) => {
  const desk = await openDesk();
  await desk.openNew('new:1');
  desk.store.put(beat('a', 0, 20, { subject: newPost }));
  await desk.drain();
  await desk.drafts.published(await desk.storePost(7, publishedAt), inTab);
  expect(await desk.entries()).toMatchObject([{ articleId: null }]);
});

test('the editor that is loaded again in a tab goes on with its draft; another tab has its own', async () => {
  const desk = await openDesk();
  expect(await desk.openNew('new:1')).toBe('new:1');
  expect(await desk.openNew('new:2')).toBe('new:1');
  expect(await desk.openNew('new:3', 'run:2')).toBe('new:3');
  await desk.drafts.published(await desk.storePost(7, '2026-11-21T12:21:00Z'), tab);
  expect(await desk.openNew('new:4')).toBe('new:4');
});

test('saved as a draft it has an id, and keeps it through publication', async () => {
  const desk = await openDesk();
  await desk.openNew('new:1');
  desk.store.put(beat('a', 0, 20, { subject: newPost }));
  await desk.drain();
  const preview = { subject: { publicationId: 'devto:90' }, place: 'https://dev.to/me/x-temp-slug-1' };
  await desk.drafts.open({ ...preview, activity: 'editing', from: newPage }, tab);
  expect(await desk.entries()).toEqual([{ articleId: null, draftId: 'devto:90', minutes: 20 }]);
  // In no figure until it is published.
  expect((await desk.report.make()).totals.hours).toBeNull();
  await desk.storePost(90, '2026-11-21T13:00:00Z');
  await desk.drain();
  expect((await desk.report.make()).articles).toMatchObject([{ hours: 1 / 3 }]);
});

test('a draft that was there before is not what was begun, even if the author goes to it', async () => {
  const desk = await openDesk();
  const older = { subject: { publicationId: 'devto:80' }, place: 'https://dev.to/me/y-temp-slug-1' };
  await desk.drafts.open({ ...older, activity: 'writing', from: '' }, 'run:9');
  await desk.openNew('new:1');
  desk.store.put(beat('a', 0, 20, { subject: newPost }));
  await desk.drain();
  await desk.drafts.open({ ...older, activity: 'writing', from: newPage }, tab);
  expect(await desk.entries()).toMatchObject([{ articleId: null }]);
});

test('what could not be told is told by hand, and taken back', async () => {
  const desk = await openDesk();
  await desk.storePost(7, '2026-11-21T12:21:00Z');
  desk.store.put(beat('a', 0, 20, { subject: newPost }));
  await desk.drain();
  await desk.drafts.bind('new:1', 'devto:7');
  expect((await desk.report.make()).articles).toMatchObject([{ hours: 1 / 3 }]);
  await desk.drafts.bind('new:1', null);
  expect((await desk.report.make()).articles).toMatchObject([{ hours: null }]);
  await expect(desk.drafts.bind('new:1', 'devto:404')).rejects.toThrow('That article is gone.');
});

test('a draft that is told by hand while drafts are settled stays what it was told', async () => {
  const desk = await openDesk();
  const preview = { subject: { publicationId: 'devto:90' }, place: 'https://dev.to/me/x-temp-slug-1' };
  await desk.drafts.open({ ...preview, activity: 'editing', from: '' }, tab);
  await desk.storePost(7, '2026-11-21T12:21:00Z');
  await desk.storePost(90, '2026-11-21T13:00:00Z');
  await Promise.all([settleDrafts(desk.db), desk.drafts.bind('devto:90', 'devto:7')]);
  expect(await desk.db.drafts.get('devto:90')).toMatchObject({ articleId: 'devto:7' });
});
