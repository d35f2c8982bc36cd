import type { KindWords, StatusWords } from '@/core/statements/profile.ts';
import type { Network } from './network.ts';
import { hosted, inPath, inQuery, isOn, param } from './shapes.ts';

const hosts = [
  'anrdoezrs.net',
  'dpbolvw.net',
  'jdoqocy.com',
  'kqzyfj.com',
  'tkqlhce.com',
  'tqlkg.com',
  'lduhtrp.net',
  'ftjcfx.com',
  'awltovhc.com',
  'yceml.net',
  'apmebf.com',
  'emjcd.com',
  'afcyhf.com',
  'qksrv.net',
  'cj.dotomi.com',
];
/** `/click-PID-AID` and `/links/PID/type/dlg/sid/VALUE/https://...`; the target may have a `/sid/` of its own. */
const click = /^\/click-(\d+)-/;
const deep = /^\/links(?:-t)?\/(\d+)\/(?:(?!https?:).)*?(?:\/?sid\/([^/]+)\/|https?:|$)/;

const kinds: KindWords = {
  sim_lead: 'flat',
  item_lead: 'flat',
  click: 'flat',
  imp: 'flat',
  bonus: 'bonus',
  perf_inc: 'bonus',
  // As its pages write them.
  lead: 'flat',
  'advanced lead': 'flat',
  impression: 'flat',
  'performance incentive': 'bonus',
};
const statuses: StatusWords = {
  new: 'pending',
  extended: 'pending',
  locked: 'approved',
  closed: 'approved',
  corrected: 'approved',
};

export const cj: Network = {
  id: 'cj',
  name: 'CJ',
  link: (url) => {
    if (!isOn(url, ...hosts) || url.pathname === '/') return null;
    const [, partnerId = null, inPath] = click.exec(url.pathname) ?? deep.exec(url.pathname) ?? [];
    return hosted(partnerId, inPath ?? param(url, 'sid'));
  },
  leadsOn: () => true,
  /** The limit is not documented; 30 letters and digits have always been taken. */
  subIds: {
    params: ['sid'],
    maxLength: 30,
    charset: /^[A-Za-z0-9-]+$/,
    /** What follows in a deep link's path is the shop's address, with the query. */
    put: (url, param, subId) =>
      click.test(url.pathname)
        ? inQuery(url, param, subId)
        : inPath(url, /^\/links\/\d+\/type\/[a-z]+\//, `sid/${subId}/`),
  },
  statements: [
    {
      id: 'cj-commissions',
      name: 'CJ commission detail',
      has: ['commissionId', 'actionStatus', 'actionType', 'eventDate', 'original', 'originalActionId'],
      columns: {
        date: 'eventDate',
        customer: null,
        kind: 'actionType',
        planPrice: ['saleAmountUsd', 'Sale Amount', 'saleAmountPubCurrency'],
        amount: ['pubCommissionAmountUsd', 'Publisher Commission'],
        status: 'actionStatus',
        externalId: 'commissionId',
        subId: 'shopperId',
        product: null,
        originalAmount: null,
        // A correction is a negative row of its own that shares this with what it corrects.
        originalExternalId: 'originalActionId',
        referrer: 'clickReferringURL',
      },
      settings: { defaultCurrency: 'USD', values: { kind: kinds, status: statuses } },
      sales: { words: ['sim_sale', 'item_sale', 'sale', 'advanced sale'], otherwise: 'first-order' },
      timeZone: 'UTC',
    },
  ],
};
