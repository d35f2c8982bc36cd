import { defineContentScript } from 'wxt/utils/define-content-script';
import { showPost } from '@/content/show-post.ts';
import { clock } from '@/platform/clock.ts';
import { wordpress } from '@/sites/wordpress.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => showPost(wordpress, clock, ctx.signal),
});
