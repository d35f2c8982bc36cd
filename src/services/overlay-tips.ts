import { DISCLOSURE_SENTENCE } from '@/core/links/disclosure.ts';
import type { Program } from '@/core/programs/program.ts';
import type { ArticleReturns } from '@/core/returns/portfolio.ts';
import type { OverlayTip } from '@/messaging/protocol.ts';
import { type LinkGaps, linkGaps } from '@/networks/link-gaps.ts';
import type { SubIdHelp } from '@/networks/sub-id-help.ts';

/** What the links of one publication lack, for its own page: readers not told first. */
export function overlayTips(
  { article, links }: ArticleReturns,
  programs: readonly Program[],
  publicationId: string,
): { links: number | null; tips: OverlayTip[] } {
  const own = {
    article: { ...article, publications: article.publications.filter(({ id }) => id === publicationId) },
    links: links.filter((link) => link.publicationId === publicationId),
  };
  const gaps = linkGaps(own, programs);
  const tips = [
    ...disclosureTip(gaps),
    ...(gaps.links ?? []).flatMap((link) => linkTip(link.text, link.help)),
  ];
  const distinct = new Map(tips.map((tip) => [`${tip.kind} ${tip.of} ${tip.copy}`, tip]));
  return { links: gaps.links?.length ?? null, tips: [...distinct.values()] };
}

function disclosureTip({ disclosure }: LinkGaps): OverlayTip[] {
  if (disclosure === 'missing') return [{ kind: 'undisclosed', of: null, copy: DISCLOSURE_SENTENCE }];
  return disclosure === 'late' ? [{ kind: 'late', of: null, copy: null }] : [];
}

function linkTip(text: string, help: SubIdHelp | null): OverlayTip[] {
  if (help === null) return [];
  const copy = help.kind === 'tagged' ? help.href : help.kind === 'remake' ? help.subId : null;
  return [{ kind: help.kind, of: text, copy }];
}
