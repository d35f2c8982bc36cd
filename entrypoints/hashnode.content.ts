import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPosts } from '@/content/detect-posts.ts';
import { hashnode } from '@/sites/hashnode.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => detectPosts(hashnode, ctx.signal),
});
