/** What is known about the authors on a blog: names as `foldName` gives them. */
export type Bylines = {
  /** Names that are the author's. */
  own: readonly string[];
  /** Names of others, and those that the author has not said anything about yet. */
  others: readonly string[];
};

export type Authorship = 'own' | 'foreign' | 'unknown';

/** Longer texts are no names: a feed may list everybody who worked on a post as one. */
export const LONGEST_NAME = 200;

/** A name in the form used for comparing: without case, marks on letters, spaces and punctuation. */
export function foldName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether a post on one of the author's blogs is theirs. A post that names nobody is, and so is one that they
 * wrote together with others. About a new name only the author can tell.
 */
export function authorshipOf(names: readonly string[], { own, others }: Bylines): Authorship {
  const folded = names.map(foldName).filter(Boolean);
  if (folded.length === 0 || folded.some((name) => own.includes(name))) return 'own';
  return folded.every((name) => others.includes(name)) ? 'foreign' : 'unknown';
}

/** True if any of the words about a site or an account contains the name: "Jane Doe's notes", `jane_doe`. */
export function carriesName(words: readonly string[], name: string): boolean {
  const folded = foldName(name);
  return folded.length >= 4 && words.some((word) => foldName(word).includes(folded));
}
