/** HTML elements whose text is no prose. */
export const unreadElements = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'button',
  'svg',
  'pre',
] as const;

/** HTML elements at whose edges a line ends, so that words on both sides are two. */
export const blockElements: readonly string[] =
  'address article aside blockquote br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );

/** What `rel` says of a link that an author pays for, or is paid for. */
export const markedRelations = ['sponsored', 'nofollow'] as const;
