import { editedId } from '../sites/editors/devto.ts';

/** Addresses in what the author writes, and its publication; null: the page doesn't say. */
export type EditorLinks = { publicationId: string | null; hrefs: string[] };

/** More than an article has, and longer than a link is. */
export const mostLinks = { links: 500, characters: 4000 };

/**
 * The addresses in the fields of an editor, plain or rich. Nothing else of what is written there leaves the page;
 * it runs only when the author asks for it.
 */
export function readEditorLinks(doc: Document): EditorLinks {
  const typed = [...doc.querySelectorAll('textarea')].flatMap(({ value }) => addressesIn(value));
  const linked = [...doc.querySelectorAll('[contenteditable] a[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const hrefs = [...typed, ...linked].filter(
    (href) => href.length <= mostLinks.characters && /^https?:$/.test(URL.parse(href)?.protocol ?? ''),
  );
  const id = doc.location.origin === 'https://dev.to' ? editedId(doc) : null;
  return {
    publicationId: id === null ? null : `devto:${id}`,
    hrefs: [...new Set(hrefs)].slice(0, mostLinks.links),
  };
}

/** Punctuation that ends a sentence or closes a bracket is not part of an address. */
function addressesIn(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>"'`()[\]{}]+/g) ?? []).map((found) =>
    found.replace(/[.,;:!?*_]+$/, ''),
  );
}
