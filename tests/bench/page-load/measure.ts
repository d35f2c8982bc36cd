import { type Quartiles, quartiles } from '../../../scripts/bench/statistics.ts';
import { blogOf } from '../../e2e/support/blogs.ts';
import { addressOf } from '../../e2e/support/pages.ts';
import { openBoth } from './browsers.ts';
import { type Cost, loadOnce } from './load.ts';

/** The same page with and without the extension; `ratio` is that of each pair of loads, one right after the other. */
export type PageLoad = {
  page: string;
  pairs: number;
  load: { having: Quartiles; lacking: Quartiles; ratio: Quartiles };
  scripting: { having: Quartiles; lacking: Quartiles; more: Quartiles };
  longTasks: { having: Quartiles; lacking: Quartiles };
  /** The most that the extension added in any pair. */
  shift: number;
};

/** What the extension may cost: by the median, on each page. */
export const gates = { loadRatio: 1.02, shift: 0 };

const pages = {
  'dev.to, own post': addressOf('ownPost'),
  'dev.to, foreign post': addressOf('foreignPost'),
  'blog, own post': `${blogOf('docusaurus')}/blog/pooling/`,
  'blog, foreign post': `${blogOf('docusaurus')}/blog/caching/`,
};

/** Loads each page in pairs, in turn, the one that goes first changing. The first pair of each warms up. */
export async function measurePageLoad(pairs: number): Promise<PageLoad[]> {
  const { having, lacking, close } = await openBoth();
  try {
    const costs = new Map(Object.keys(pages).map((page): [string, Pair[]] => [page, []]));
    for (let round = 0; round <= pairs; round += 1) {
      for (const [page, address] of Object.entries(pages)) {
        const first = round % 2 === 0 ? having : lacking;
        const before = await loadOnce(first, address);
        const after = await loadOnce(first === having ? lacking : having, address);
        const pair =
          first === having ? { having: before, lacking: after } : { having: after, lacking: before };
        if (round > 0) costs.get(page)?.push(pair);
      }
    }
    return [...costs].map(([page, all]) => summary(page, all));
  } finally {
    await close();
  }
}

type Pair = { having: Cost; lacking: Cost };

function summary(page: string, pairs: readonly Pair[]): PageLoad {
  const of = (what: keyof Cost) => ({
    having: quartiles(pairs.map(({ having }) => having[what])),
    lacking: quartiles(pairs.map(({ lacking }) => lacking[what])),
  });
  return {
    page,
    pairs: pairs.length,
    load: { ...of('load'), ratio: quartiles(pairs.map(({ having, lacking }) => having.load / lacking.load)) },
    scripting: {
      ...of('scripting'),
      more: quartiles(pairs.map(({ having, lacking }) => having.scripting - lacking.scripting)),
    },
    longTasks: of('longTasks'),
    shift: Math.max(...pairs.map(({ having, lacking }) => having.shift - lacking.shift)),
  };
}
