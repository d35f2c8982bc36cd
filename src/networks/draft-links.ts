import { payerOf } from '@/core/links/affiliate.ts';
import type { Program } from '@/core/programs/program.ts';
import { linkShape, networkName } from './registry.ts';
import { canCarrySubId, type SubIdHelp, subIdHelp } from './sub-id-help.ts';

/** A link of a draft that could carry a sub-ID and does not. `help` null: the draft has no id yet to make one of. */
export type UntaggedLink = { href: string; payer: string; help: SubIdHelp | null };

/** The affiliate links among some addresses, and which of them lack the sub-ID that they could carry. */
export function draftLinks(
  hrefs: readonly string[],
  programs: readonly Program[],
  publicationId: string | null,
): { affiliate: number; untagged: UntaggedLink[] } {
  const affiliate = [...new Set(hrefs)].flatMap((href) => {
    const payer = payerOf({ href, shape: linkShape(href), sponsored: false }, programs);
    return payer ? [{ href, ...payer }] : [];
  });
  const [site = '', siteArticleId = ''] = publicationId?.split(':') ?? [];
  const publication = { id: publicationId ?? '', site, siteArticleId };
  const untagged = affiliate.flatMap((link): UntaggedLink[] => {
    const help = subIdHelp(link, programs, publication);
    const payer = link.program ?? networkName(link.network);
    return canCarrySubId(help)
      ? [{ href: link.href, payer, help: publicationId === null ? null : help }]
      : [];
  });
  return { affiliate: affiliate.length, untagged };
}
