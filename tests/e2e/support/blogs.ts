import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root } from '../../../scripts/lib/build.ts';
import { swapAsDocusaurus } from './page-scripts.ts';
import { withHead } from './pages.ts';

const fixtures = join(root, 'tests/fixtures/blogs');
const served = join(root, '.output/e2e/blogs');
const style = join(import.meta.dirname, 'blog.css');

/** Blogs as their generators made them: path and file of each page. */
const made = {
  docusaurus: {
    '/': 'list.html',
    '/blog/rss.xml': 'rss.xml',
    '/blog/': 'list.html',
    '/blog/pooling/': 'pooling.html',
    '/blog/queue/': 'queue.html',
    '/blog/caching/': 'guest.html',
    '/blog/tags/': 'tags.html',
    '/about/': 'about.html',
  },
  eleventy: { '/': 'index.html', '/feed/feed.xml': 'feed.xml', '/blog/pooling/': 'pooling.html' },
  astro: { '/': 'index.html', '/rss.xml': 'rss.xml', '/blog/pooling/': 'pooling.html' },
  vitepress: { '/': 'index.html', '/sitemap.xml': 'sitemap.xml', '/posts/pooling.html': 'pooling.html' },
} as const;

export type Generator = keyof typeof made;

/** Address of a generator's blog. */
export const blogOf = (generator: Generator) => `https://blog.${generator}.example`;

/** A place with the same pages as the blog of Docusaurus, on which the extension has no business. */
export const blogTwin = 'https://blog.twin.example';

/** The generated blogs and the twin, for the stand-in sites to serve. Their pages carry a witness. */
export function blogPages(): Record<string, string> {
  mkdirSync(served, { recursive: true });
  const pages: Record<string, string> = {};
  for (const [generator, files] of Object.entries(made)) {
    for (const [path, name] of Object.entries(files)) {
      const text = readFileSync(join(fixtures, generator, name), 'utf8');
      const file = join(served, `${process.pid}-${generator}-${name}`);
      writeFileSync(file, extname(name) === '.html' ? withHead(text, style, swapAsDocusaurus) : text);
      pages[`https://blog.${generator}.example${path}`] = file;
      if (generator === 'docusaurus') pages[blogTwin + path] = file;
    }
  }
  return pages;
}
