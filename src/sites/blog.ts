import type { Platform } from './platform.ts';

/** Any blog, by what its pages say about themselves: static site generators and custom themes. */
export const blog: Platform = {
  id: 'blog',
  made: () => true,
  // The manual that may sit beside a blog.
  isPost: (doc) => (doc.documentElement.matches('.docs-wrapper, .docs-doc-page') ? false : null),
  isDraft: (doc) => doc.querySelector('.theme-unlisted-banner, [class*="unlistedBanner" i]') !== null,
  dark: '[data-theme="dark"], .dark, .dark-mode, .theme-dark, .dark-theme',
};
