import type { AttributionRung } from '../ledger/commission.ts';
import { type Clues, tieFields } from './clues.ts';
import type { ArticleMatch, Evidence } from './evidence.ts';

export type Attribution = { articleId: string; rung: AttributionRung };

type Rung = (clues: Clues, evidence: Evidence) => ArticleMatch | undefined;

/** The rungs that a row can reach on its own, best first (design: "attribution"). */
const ladder: readonly (readonly [AttributionRung, Rung])[] = [
  ['sub-id', ({ subId }, { bySubId }) => read(subId, bySubId)],
  [
    'dedicated-link',
    (clues, { byTie }) => {
      const field = tieFields.find((each) => read(clues[each], (value) => byTie(each, value)));
      return field && read(clues[field], (value) => byTie(field, value));
    },
  ],
  ['referrer', ({ referrer }, { byPage }) => read(referrer, byPage)],
  ['landing-page', ({ landingPage }, { byPage }) => read(landingPage, byPage)],
  ['rule', ({ subId }, { byRule }) => read(subId, byRule)],
];

/** The article that a row's own clues name, by the best rung on which they name exactly one. */
export function attributionOf(clues: Clues, evidence: Evidence): Attribution | null {
  for (const [rung, look] of ladder) {
    const match = look(clues, evidence);
    if (match && 'articleId' in match) return { articleId: match.articleId, rung };
  }
  return null;
}

function read(
  value: string | null,
  look: (value: string) => ArticleMatch | undefined,
): ArticleMatch | undefined {
  return value === null ? undefined : look(value);
}
