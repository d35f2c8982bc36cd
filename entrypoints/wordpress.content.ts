import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPosts } from '@/content/detect-posts.ts';
import { wordpress } from '@/sites/wordpress.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => detectPosts(wordpress, ctx.signal),
});
