import type { BlogPlatform } from '../core/articles/blog.ts';
import { blog } from './blog.ts';
import { ghost } from './ghost.ts';
import { hashnode } from './hashnode.ts';
import { medium } from './medium.ts';
import type { Platform } from './platform.ts';
import { wordpress } from './wordpress.ts';

/** For extension pages: content scripts hold their own platform alone. The generic one comes last. */
export const platforms: readonly Platform[] = [hashnode, medium, ghost, wordpress, blog];

/** Which platform made a page; a Forem says so in its head. */
export function platformOf(doc: Document, url: URL): BlogPlatform {
  if (doc.querySelector('head meta[property="forem:domain"], head meta[name="forem:domain"]')) return 'forem';
  return platforms.find((platform) => platform.made(doc, url))?.id ?? 'blog';
}
