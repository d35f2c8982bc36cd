import { defineContentScript } from 'wxt/utils/define-content-script';
import { showPost } from '@/content/show-post.ts';
import { clock } from '@/platform/clock.ts';
import { ghost } from '@/sites/ghost.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => showPost(ghost, clock, ctx.signal),
});
