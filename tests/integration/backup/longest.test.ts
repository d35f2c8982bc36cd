import { expect, test } from 'vitest';
import { openBackups, openEmpty } from '../../support/backup.ts';
import { openWorld } from '../../support/world.ts';

/** A copy of what is stored can be read again, and taken over elsewhere. */
async function expectRestorable({ db }: Awaited<ReturnType<typeof openWorld>>) {
  const here = openBackups(db);
  const file = await here.save();
  expect((await here.check(file)).tables.every((table) => table.new + table.different === 0)).toBe(true);
  await openEmpty().restore(file, 'replace');
}

test('a feed that lists everybody who had a hand in a post as one author', async () => {
  const world = await openWorld();
  const everybody = Array.from({ length: 60 }, (_, n) => `Contributor ${n}`).join(', ');
  const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>B</title>
    <item><title>Post</title><link>https://blog.example.com/post</link><dc:creator>${everybody}</dc:creator></item></channel></rss>`;
  const blogs = world.blogsOn({ 'https://blog.example.com/feed': feed });
  const { blog, articles } = await blogs.add('blog.example.com');
  expect(await blogs.confirm(blog.id, articles)).toBe(1);
  const stored = await world.db.blogs.get(blog.id);
  expect(stored?.authors).toMatchObject([{ name: everybody.slice(0, 200) }]);
  await expectRestorable(world);
  // As it was kept before it was cut.
  await world.db.blogs.put({ ...blog, authors: [{ name: everybody, isOwn: true, basis: 'said', url: '' }] });
  await expectRestorable(world);
});
