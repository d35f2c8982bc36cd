/** HTML elements whose text is not prose, as a selector. */
export const unreadElements = 'script, style, noscript, template, iframe, button, svg, pre';

/**
 * HTML elements that begin and end a line, so that the words before and after an edge are not joined; as a
 * selector.
 */
export const blockElements =
  'address, article, aside, blockquote, br, dd, details, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, section, summary, table, tbody, td, tfoot, th, thead, tr, ul';
