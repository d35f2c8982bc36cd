/**
 * Where the author said "I write here": in the editor of a platform that is known, on one page, or on every page
 * of an origin (a CMS of their own).
 */
export type WritingPlace = {
  origin: string;
  pages: 'editor' | 'all' | 'one';
  /** Of the one page, as `pageKey` of the editors gives it; else ''. */
  page: string;
};
