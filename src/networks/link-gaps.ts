import { articleDisclosure, type DisclosureState } from '@/core/links/disclosure.ts';
import type { AffiliateLink } from '@/core/links/link.ts';
import type { Program } from '@/core/programs/program.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import { canCarrySubId, type SubIdHelp, subIdHelp } from './sub-id-help.ts';

/** An affiliate link with what to do about it; null: it has its sub-ID. */
export type HelpedLink = AffiliateLink & { help: SubIdHelp | null };

/** What an article's links lack. */
export type LinkGaps = {
  /** Its affiliate links; null: its body was never read. */
  links: HelpedLink[] | null;
  /** How many carry no sub-ID although they could; null like the links. */
  untagged: number | null;
  /** Null where nothing needs to be disclosed. */
  disclosure: DisclosureState | null;
};

/** What an article's present links lack. */
export function linkGaps(
  { article, links }: Pick<ArticleReturns, 'article' | 'links'>,
  programs: readonly Program[],
): LinkGaps {
  const { publications } = article;
  const disclosure = articleDisclosure(publications, links);
  const read = links.length > 0 || publications.some((item) => item.disclosedAt !== null);
  if (!read) return { links: null, untagged: null, disclosure };
  const helped = links.map((link) => {
    const publication = publications.find(({ id }) => id === link.publicationId);
    return { ...link, help: publication ? subIdHelp(link, programs, publication) : null };
  });
  return { links: helped, untagged: helped.filter(({ help }) => canCarrySubId(help)).length, disclosure };
}
