import { generatorOf, type Platform } from './platform.ts';

/**
 * Hashnode: a Next.js page on `<name>.hashnode.dev` or a domain of the author's. The text stands in
 * `#post-content-wrapper` (or `#post-content-parent`), the tags link to `/tag/<slug>`, a draft's preview is
 * at `/preview/<id>`.
 */
export const hashnode: Platform = {
  id: 'hashnode',
  made: (doc, url) =>
    url.hostname.endsWith('.hashnode.dev') ||
    /hashnode/i.test(generatorOf(doc)) ||
    doc.querySelector('#post-content-wrapper, [src*="cdn.hashnode.com"], [href*="cdn.hashnode.com"]') !==
      null,
  isPost: (doc) => (doc.querySelector('#post-content-wrapper, #post-content-parent') ? true : null),
  isDraft: (_doc, url) => /^\/(preview|draft)\//.test(url.pathname),
  tags: 'main a[href*="/tag/"], article a[href*="/tag/"], a[href*="hashnode.com/n/"]',
  body: '#post-content-wrapper, #post-content-parent',
  dark: '.dark',
};
