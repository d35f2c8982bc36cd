import type { LinkShape } from '@/core/links/shape.ts';
import { recognise, type StatementProfile } from '@/core/statements/profile.ts';
import { affiliatewp } from './affiliatewp.ts';
import { amazon } from './amazon.ts';
import { awin } from './awin.ts';
import { cj } from './cj.ts';
import { digitalocean } from './digitalocean.ts';
import { dub } from './dub.ts';
import { ebay } from './ebay.ts';
import { everflow } from './everflow.ts';
import { firstpromoter } from './firstpromoter.ts';
import { gumroad } from './gumroad.ts';
import { hetzner } from './hetzner.ts';
import { impact } from './impact.ts';
import { lemonsqueezy } from './lemonsqueezy.ts';
import { linode } from './linode.ts';
import type { Network } from './network.ts';
import { ownDashboard } from './own-dashboard.ts';
import { partnerize } from './partnerize.ts';
import { partnerstack } from './partnerstack.ts';
import { postaffiliatepro } from './postaffiliatepro.ts';
import { railway } from './railway.ts';
import { rakuten } from './rakuten.ts';
import { refersion } from './refersion.ts';
import { rewardful } from './rewardful.ts';
import { shareasale } from './shareasale.ts';
import { skimlinks } from './skimlinks.ts';
import { tapfiliate } from './tapfiliate.ts';
import { tolt } from './tolt.ts';
import { tune } from './tune.ts';

/**
 * Every network, those with the surest links first: if several share a shape (`ref`, `via`), the first is
 * meant. This is the only list: nothing else names them all.
 */
export const networks: readonly Network[] = [
  amazon,
  awin,
  cj,
  digitalocean,
  ebay,
  gumroad,
  hetzner,
  linode,
  partnerize,
  railway,
  rakuten,
  shareasale,
  skimlinks,
  partnerstack,
  firstpromoter,
  tapfiliate,
  refersion,
  postaffiliatepro,
  tune,
  impact,
  everflow,
  affiliatewp,
  lemonsqueezy,
  rewardful,
  dub,
  ownDashboard,
  tolt,
];

/** What the shape of a link says of its network; null for a link of no known shape. */
export function linkShape(href: string): LinkShape | null {
  const url = URL.parse(href);
  if (!url) return null;
  const matches = networks.flatMap(({ id, link }) => {
    const match = link(url);
    return match ? [{ network: id, ...match }] : [];
  });
  return matches.find((match) => !match.common) ?? matches[0] ?? null;
}

const profiles = networks.flatMap(({ id, statements }) =>
  statements.map((profile) => ({ network: id, profile })),
);

/** True for a link that leads on to a merchant's site through a network's own host. */
export function leadsOn(href: string): boolean {
  const url = URL.parse(href);
  const shape = linkShape(href);
  const network = networks.find(({ id }) => id === shape?.network);
  return url !== null && (network?.leadsOn?.(url) ?? false);
}

/**
 * The network's statement that these columns are of, if in doubt that of the program's network; null for an
 * unknown one.
 */
export function recogniseStatement(columns: readonly string[], network: string): StatementProfile | null {
  return recognise(columns, profiles, network)?.profile ?? null;
}

/** The network whose columns these are, whatever the program; null for columns that are no network's own. */
export function networkOfStatement(columns: readonly string[]): string | null {
  return recognise(columns, profiles, '')?.network ?? null;
}

/** A network's name; the id itself for one that is not known. */
export function networkName(id: string): string {
  return networks.find((network) => network.id === id)?.name ?? id;
}
