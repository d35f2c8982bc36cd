import { defineContentScript } from 'wxt/utils/define-content-script';
import { showPost } from '@/content/show-post.ts';
import { clock } from '@/platform/clock.ts';
import { blog } from '@/sites/blog.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => showPost(blog, clock, ctx.signal),
});
