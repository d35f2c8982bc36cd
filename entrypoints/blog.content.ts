import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPosts } from '@/content/detect-posts.ts';
import { blog } from '@/sites/blog.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => detectPosts(blog, ctx.signal),
});
