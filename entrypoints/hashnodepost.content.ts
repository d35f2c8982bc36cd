import { defineContentScript } from 'wxt/utils/define-content-script';
import { showPost } from '@/content/show-post.ts';
import { clock } from '@/platform/clock.ts';
import { hashnode } from '@/sites/hashnode.ts';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (ctx) => showPost(hashnode, clock, ctx.signal),
});
