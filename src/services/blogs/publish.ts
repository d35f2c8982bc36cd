import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { BlogPlatform } from '@/core/articles/blog.ts';
import type { LongtailDb } from '@/db/database.ts';
import { bylinesOf } from '@/db/owners.ts';
import { publishOwnBlogs } from '@/platform/local.ts';
import { withPublishLock } from '@/platform/locks.ts';
import { type Registration, reconcileRegistrations, runInOpenTabs } from '@/platform/registrations.ts';
import { hasAccessTo } from '@/platform/site-access.ts';
import { publishPlaces } from '../sensing/places.ts';

type Scripts = { detector: ScriptPublicPath; onOwnPosts: ScriptPublicPath[] };

/** The content scripts of each platform: one that looks, and those for own posts only. */
export const scriptsOf: Record<BlogPlatform, Scripts> = {
  blog: { detector: '/content-scripts/blog.js', onOwnPosts: ['/content-scripts/blogpost.js'] },
  ghost: { detector: '/content-scripts/ghost.js', onOwnPosts: ['/content-scripts/ghostpost.js'] },
  hashnode: { detector: '/content-scripts/hashnode.js', onOwnPosts: ['/content-scripts/hashnodepost.js'] },
  medium: { detector: '/content-scripts/medium.js', onOwnPosts: ['/content-scripts/mediumpost.js'] },
  wordpress: { detector: '/content-scripts/wordpress.js', onOwnPosts: ['/content-scripts/wordpresspost.js'] },
  forem: {
    detector: '/content-scripts/detector.js',
    onOwnPosts: ['/content-scripts/reader.js', '/content-scripts/overlay.js'],
  },
};

/**
 * Tells content scripts which blogs are the author's and where they write, and runs them there as far as the
 * browser gives access: from the next load on, and at once in the open tabs of blogs that are new. The
 * background, which learns of new access, and the page that then adds the blog may both call this at the same
 * time.
 */
export async function publishBlogs(db: LongtailDb): Promise<void> {
  const fresh = await withPublishLock(() => publish(db));
  await Promise.all(fresh.map(runInOpenTabs));
}

async function publish(db: LongtailDb): Promise<Registration[]> {
  const blogs = await db.blogs.toArray();
  await publishOwnBlogs(blogs.map((blog) => ({ origin: blog.origin, path: blog.path, ...bylinesOf(blog) })));
  const detectors = new Map(blogs.map(({ origin, platform }) => [origin, scriptsOf[platform].detector]));
  const wanted = [
    ...[...detectors].map(([origin, file]) => ({ origin, file })),
    ...(await publishPlaces(db)),
  ];
  const granted = await Promise.all(
    wanted.map(async ({ origin, file }) => ((await hasAccessTo(origin)) ? [{ origin, file }] : [])),
  );
  return reconcileRegistrations(granted.flat());
}
