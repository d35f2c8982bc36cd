import type { Platform } from './platform.ts';

/** Any blog, by what its pages say of themselves: static site generators and themes of one's own. */
export const blog: Platform = {
  id: 'blog',
  made: () => true,
  // The manual that a blog may stand beside.
  isPost: (doc) => (doc.documentElement.matches('.docs-wrapper, .docs-doc-page') ? false : null),
  isDraft: (doc) => doc.querySelector('.theme-unlisted-banner, [class*="unlistedBanner" i]') !== null,
  dark: '[data-theme="dark"], .dark, .dark-mode, .theme-dark, .dark-theme',
};
