import { createFiguresService } from '@/services/figures.ts';
import { createLinkCheckService } from '@/services/link-check.ts';
import { createDraftsService } from '@/services/sensing/drafts.ts';
import { drainBeats } from '@/services/sensing/drain.ts';
import { createPlacesService } from '@/services/sensing/places.ts';
import { createTimerService } from '@/services/sensing/timer.ts';
import { foremArticle, foremDay, openForem } from './forem.ts';
import { beat, beatsIn, newPost, noon } from './time/beats.ts';
import { openWorld, post } from './world.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const nothing = async () => undefined;

const statement = [
  'Id,Date,Customer,Event,Plan price,Commission,Currency,Status,Sub ID',
  'A1,2026-05-16,A.,First order,50.00,7.50,USD,Paid,devto-1',
  'A2,2026-06-16,A.,Recurring,50.00,4.00,USD,Paid,devto-1',
  'A3,2026-07-16,A.,Recurring,50.00,4.00,USD,Paid,devto-1',
  'B1,2026-06-20,B.,First order,100.00,15.00,USD,Paid,devto-2',
  'B2,2026-07-20,B.,Recurring,100.00,8.00,USD,Pending,devto-2',
  'C1,2026-07-02,C.,First order,50.00,7.50,EUR,Paid,',
  'D1,2026-07-03,D.,First order,50.00,7.50,USD,Paid,lost-tag',
].join('\n');

const sheet =
  'URL,Date published,Word count,Hours,First order,Recurring\nhttps://dev.to/sample_author/old-post,2025-05-14,1840,4.5,$22.50,$48.00\n';

const toggl = [
  '"Description",Billable,Duration,Member,Email,Project,Tags,Start date,Start time,Stop date,Stop time',
  '"Post 1",No,1:30:00,Sam Author,sam@example.com,Blog,research,2026-03-09,09:00:00,2026-03-09,10:30:00',
].join('\n');

type World = Awaited<ReturnType<typeof openWorld>>;

/** All rows of the full world, by table, and the time that it had come to. */
let model: Promise<{ rows: [table: string, rows: unknown[]][]; time: number }> | undefined;

/** The services on a database in which every table that a backup holds has something, each put there by its service. */
export async function openFullWorld(): Promise<World> {
  // Making a world takes a second, most of it for its forecasts; copying one takes hardly any time.
  model ??= workOut();
  const { rows, time } = await model;
  const world = await openWorld(new Date(time).toISOString());
  await world.db.transaction('rw', world.db.tables, async () => {
    for (const [name, all] of rows) {
      await world.db.table(name).clear();
      await world.db.table(name).bulkAdd(all);
    }
  });
  return world;
}

async function workOut() {
  const world = await openWorld();
  await fill(world);
  const rows = await Promise.all(
    world.db.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()]),
  );
  world.db.close();
  return { rows, time: world.clock.now() };
}

async function fill(world: World): Promise<void> {
  const { db, clock } = world;
  const forem = openForem(db, {
    all: [1, 2, 3].map((id) => foremArticle(id)),
    history: { 1: { '2026-11-20': foremDay(40), '2026-11-21': foremDay(30) } },
    referrers: { domains: [{ domain: 'google.com', count: 50 }] },
  });
  await forem.sync();
  const href = 'https://go.example-network.com/x?subId1=devto-1';
  await world.articles.store('https://dev.to', post(1, href));
  await world.importText(statement, {}, '2026-11-20');
  await world.importSheet(sheet);
  await world.rates.save({ month: '2026-07', from: 'EUR', to: 'USD', rate: 1.1 });
  await world.rules.add({
    fileName: 'rules.csv',
    bytes: bytes('SubID,URL\nlost-tag,https://dev.to/sample_author/post-3\n'),
  });
  await world.labels.change([{ articleId: 'devto:1', labels: { topic: 'ai-api' } }]);
  await world.costs.add({
    articleIds: ['devto:1'],
    of: 'each',
    day: '2026-05-01',
    amount: 3000,
    currency: 'USD',
    note: 'a picture',
  });
  await world.attribution.settle([
    { programId: 'global-api', articleId: 'devto:2', keys: await world.keysOf('C.') },
  ]);
  await world.publications.merge('devto:3', 'devto:2');
  await world.attention.dismiss('something');
  await work(world);
  await createFiguresService(db, clock).lookAhead(true);
  await db.blogs.put({
    id: 'https://blog.example.dev/',
    origin: 'https://blog.example.dev',
    path: '/',
    platform: 'blog',
    authors: [{ name: 'Sam Author', isOwn: true, basis: 'site', url: 'https://blog.example.dev/a' }],
    feedUrl: null,
    addedAt: clock.now(),
  });
  await createLinkCheckService(db, clock, {
    isOnline: () => true,
    requestOrigins: async () => true,
    follow: async (url) => ({ kind: 'answered', status: 200, url }),
    pause: nothing,
  }).check(null, () => undefined);
}

async function work({ db, clock, time, trackers }: World): Promise<void> {
  await time.logWork({ articleId: 'devto:1', activity: 'writing', hours: 2.5, day: '2026-05-03' });
  await drainBeats(db, clock, beatsIn([beat('a', 0, 20), beat('b', 25, 40)]));
  const drafts = createDraftsService(db, { now: () => noon });
  await drafts.open(
    { subject: newPost, activity: 'writing', place: 'https://dev.to/new', from: '' },
    'run:1',
  );
  await createTimerService(db, clock, { ensure: nothing, drop: nothing, show: nothing }).start({
    articleId: 'devto:2',
    draftId: null,
    activity: 'editing',
  });
  const access = { request: async () => true, drop: nothing, publish: nothing };
  await createPlacesService(db, clock, access).mark('https://cms.example/edit', 'one');
  const meanings = { Blog: { articleId: 'devto:1', activity: 'research' as const } };
  const source = { fileName: 'toggl.csv', bytes: bytes(toggl) };
  await trackers.preview(source, { by: 'project', meanings, user: null, dateOrder: null });
  await trackers.publish();
}
