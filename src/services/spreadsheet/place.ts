import { addressKey, addressPublicationId } from '@/core/articles/address.ts';
import type { ArticleView } from '@/core/articles/article.ts';
import { NAMED_ONLY } from '@/core/articles/join.ts';
import type { Program } from '@/core/programs/program.ts';
import { UNATTRIBUTED } from '@/core/returns/inputs.ts';
import type { SheetRow } from '@/core/spreadsheet/read.ts';
import { foldWord } from '@/core/statements/words.ts';

/** Whose a row is: its article ('' with no address for a program's month) and its program, where it has one. */
export type Place = { url: string; publicationId: string; articleId: string; programId: string | null };

type Named = Omit<Place, 'programId'>;

type Known = {
  articles: readonly ArticleView[];
  programs: readonly Pick<Program, 'id' | 'name'>[];
  /** Of rows that name none. */
  programId: string | null;
};

/** Finds the place of a row, or says why there is none. */
export function placeFinder(known: Known): (row: SheetRow) => Place | { error: string } {
  const findArticle = articleFinder(known.articles);
  return (row) => {
    const named = row.url === null && row.title === null ? noArticle : findArticle(row);
    if ('error' in named) return named;
    const program = programOf(row, known);
    return 'error' in program ? program : { ...named, ...program };
  };
}

/** The place of a program's month, of whatever articles. */
export const noArticle: Named = { url: '', publicationId: '', articleId: UNATTRIBUTED };

/** By its name in the row, else the one chosen; a month needs one, and takes the only one there is. */
function programOf(row: SheetRow, known: Known): { programId: string | null } | { error: string } {
  const { programs, programId } = known;
  if (row.program !== null) {
    const name = foldWord(row.program);
    const named = programs.find((program) => foldWord(program.name) === name);
    if (named) return { programId: named.id };
    return {
      error: `No program called "${row.program}" is known. Add it in the options, or correct the name.`,
    };
  }
  if (programId !== null || row.month === null) return { programId };
  const [only, other] = programs;
  if (!only) return { error: 'A month’s totals belong to a program. Add the program in the options first.' };
  return other
    ? { error: 'Of which program is this month? Choose it above, or add a column with its name.' }
    : { programId: only.id };
}

/** Finds the article of a row: by its address, by the canonical one, else by a title that only one has. */
function articleFinder(articles: readonly ArticleView[]): (row: SheetRow) => Named | { error: string } {
  const byAddress = new Map<string, string>();
  const publications = articles.flatMap((article) => article.publications);
  const add = (url: string | null, articleId: string) => {
    const key = url === null ? null : addressKey(url);
    if (key !== null && !byAddress.has(key)) byAddress.set(key, articleId);
  };
  for (const { url, articleId } of publications) add(url, articleId);
  for (const { canonicalUrl, articleId } of publications) add(canonicalUrl, articleId);
  const onlyNamed = publications.filter(({ site }) => site === NAMED_ONLY);
  const ids = new Map(onlyNamed.map(({ id, url }) => [addressKey(url), id]));
  const named = (url: string) => ids.get(addressKey(url)) ?? addressPublicationId(url) ?? '';
  const byTitle = Map.groupBy(articles, (article) => foldWord(article.title));
  return ({ url, title }) => {
    if (url !== null) {
      const publicationId = named(url);
      return { url, publicationId, articleId: byAddress.get(addressKey(url) ?? '') ?? publicationId };
    }
    const [match, other] = byTitle.get(foldWord(title ?? '')) ?? [];
    if (!match) return { error: `No article called "${title}" is known. Give its address (URL).` };
    if (other) return { error: `Several articles are called "${title}". Give the address (URL).` };
    return { url: match.url, publicationId: named(match.url), articleId: match.id };
  };
}
