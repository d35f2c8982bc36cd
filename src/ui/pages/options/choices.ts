import { isCurrency } from '@/core/money.ts';

/** Currency codes to choose from: those that both the browser and the ledger know. */
export const currencyCodes: readonly string[] = Intl.supportedValuesOf('currency').filter(isCurrency);

/** IANA time zones to choose from; `UTC` is not among the browser's own. */
export const timeZones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Networks that a program may run on, by id. */
export const networkNames: readonly (readonly [id: string, name: string])[] = [
  ['affiliatewp', 'AffiliateWP'],
  ['amazon', 'Amazon Associates'],
  ['awin', 'Awin'],
  ['cj', 'CJ'],
  ['digitalocean', 'DigitalOcean'],
  ['dub', 'Dub'],
  ['ebay', 'eBay Partner Network'],
  ['everflow', 'Everflow'],
  ['firstpromoter', 'FirstPromoter'],
  ['gumroad', 'Gumroad'],
  ['hetzner', 'Hetzner'],
  ['impact', 'impact.com'],
  ['lemonsqueezy', 'Lemon Squeezy'],
  ['linode', 'Linode'],
  ['partnerize', 'Partnerize'],
  ['partnerstack', 'PartnerStack'],
  ['postaffiliatepro', 'Post Affiliate Pro'],
  ['railway', 'Railway'],
  ['rakuten', 'Rakuten Advertising'],
  ['refersion', 'Refersion'],
  ['rewardful', 'Rewardful'],
  ['shareasale', 'ShareASale'],
  ['skimlinks', 'Skimlinks'],
  ['tapfiliate', 'Tapfiliate'],
  ['tolt', 'Tolt'],
  ['tune', 'TUNE'],
];
