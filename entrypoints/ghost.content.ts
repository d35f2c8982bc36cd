import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPosts } from '@/content/detect-posts.ts';
import { ghost } from '@/sites/ghost.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => detectPosts(ghost, ctx.signal),
});
