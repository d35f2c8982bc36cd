import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/build.ts';
import type { Site } from '../../../scripts/lib/world/site.ts';
import { blogOf, blogPages } from '../../e2e/support/blogs.ts';
import { addressOf, foremSite } from '../../e2e/support/pages.ts';
import { tellCost } from './tell-cost.ts';
import { weighed } from './weight.ts';

const posts = {
  'dev.to, own post': addressOf('ownPost'),
  'dev.to, foreign post': addressOf('foreignPost'),
  'blog, own post': `${blogOf('docusaurus')}/blog/pooling/`,
  'blog, foreign post': `${blogOf('docusaurus')}/blog/caching/`,
};

/** A page to load. `delayMs`: how long each answer takes. */
export type Post = { page: string; address: string; delayMs: number };

/** What an answer takes over a good connection, ms. */
const AWAY_MS = 50;

/** Each post as its text alone, and as heavy as the median page of the web, from this machine and from further away. */
export const loads: Post[] = Object.entries(posts).flatMap(([page, address]) => [
  { page: `${page}, text alone`, address, delayMs: 0 },
  { page, address: whole(address), delayMs: 0 },
  { page: `${page}, ${AWAY_MS} ms away`, address: whole(address), delayMs: AWAY_MS },
]);

function whole(address: string): string {
  return `${address}?as=whole`;
}

/** The sites with these posts, each of which tells what its load cost. */
export function benchSite(): Site {
  const pages = { ...foremSite().pages, ...blogPages() };
  const folder = join(root, '.output/bench-posts');
  mkdirSync(folder, { recursive: true });
  for (const [index, address] of Object.values(posts).entries()) {
    const file = pages[address];
    if (file === undefined) throw new Error(`There is no page at ${address}`);
    const text = readFileSync(file, 'utf8').replace(
      '</head>',
      () => `<script>(${tellCost})()</script></head>`,
    );
    const heavy = weighed(text, new URL(address).origin);
    pages[address] = write(`${index}.html`, text);
    pages[whole(address)] = write(`${index}-whole.html`, heavy.html);
    Object.assign(pages, heavy.files);
  }
  return { pages, api: {} };

  function write(name: string, text: string): string {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  }
}
