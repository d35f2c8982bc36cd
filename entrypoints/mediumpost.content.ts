import { defineContentScript } from 'wxt/utils/define-content-script';
import { showPost } from '@/content/show-post.ts';
import { clock } from '@/platform/clock.ts';
import { medium } from '@/sites/medium.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => showPost(medium, clock, ctx.signal),
});
