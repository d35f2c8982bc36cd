import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPosts } from '@/content/detect-posts.ts';
import { medium } from '@/sites/medium.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => detectPosts(medium, ctx.signal),
});
