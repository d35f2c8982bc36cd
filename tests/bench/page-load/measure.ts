import { blogOf } from '../../e2e/support/blogs.ts';
import { addressOf } from '../../e2e/support/pages.ts';
import { type Browsers, openBrowsers } from './browsers.ts';
import { type Cost, loadOnce, type Network, networks } from './load.ts';

/** One load of a page in each of the browsers, one right after the other. */
export type Round = Record<keyof Browsers, Cost>;

const pages = {
  'dev.to, own post': addressOf('ownPost'),
  'dev.to, foreign post': addressOf('foreignPost'),
  'blog, own post': `${blogOf('docusaurus')}/blog/pooling/`,
  'blog, foreign post': `${blogOf('docusaurus')}/blog/caching/`,
};

/** Every page over every network. */
const loads = Object.entries(pages).flatMap(([name, address]) =>
  networks.map((network) => ({ page: network === 'none' ? name : `${name}, ${network}`, address, network })),
);

/**
 * Loads the pages whose names begin with `site`, in turn, each in all browsers, the one that goes first changing.
 * The first round of each page warms up. `build`: folder of the built extension.
 */
export async function* measurePageLoad(
  build: string,
  rounds: number,
  site: string,
): AsyncGenerator<{ page: string; round: Round }> {
  const { browsers, close } = await openBrowsers(build);
  try {
    for (let count = 0; count <= rounds; count += 1) {
      for (const { page, address, network } of loads) {
        if (!page.startsWith(site)) continue;
        const round = await loadInEach(browsers, address, network, count);
        if (count > 0) yield { page, round };
      }
    }
  } finally {
    await close();
  }
}

const names = ['having', 'lacking', 'bare'] as const;

async function loadInEach(
  browsers: Browsers,
  address: string,
  network: Network,
  round: number,
): Promise<Round> {
  const first = round % names.length;
  const costs: Partial<Round> = {};
  for (const name of [...names.slice(first), ...names.slice(0, first)]) {
    costs[name] = await loadOnce(browsers[name], address, network);
  }
  const { having, lacking, bare } = costs;
  if (!having || !lacking || !bare) throw new Error(`${address} was not loaded in every browser`);
  return { having, lacking, bare };
}
