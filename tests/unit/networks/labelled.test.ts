import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { payerOf } from '@/core/links/affiliate.ts';
import { paidLinks } from '@/core/links/rel.ts';
import { type Program, programSchema } from '@/core/programs/program.ts';
import { linkShape, networks } from '@/networks/registry.ts';

const read = (name: string) => readFileSync(`tests/fixtures/links/${name}`, 'utf8');
const programs: Program[] = JSON.parse(read('programs.json')).map((program: object) =>
  programSchema.parse({ ...program, currency: 'USD', terms: [{ from: null, terms: {} }] }),
);
const isPaid = (rel = '') => paidLinks([rel])[0] === true;
const said = (cell: string | undefined) => (cell === '-' || cell === undefined ? null : cell);

/** The labels are of a person: see the heads of the files. */
const labelledIn = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => /^(yes|no)\t/.test(line))
    .map((line) => line.split('\t'))
    .map(([affiliate, network, partnerId, subId, rel, href = '']) => ({
      href,
      affiliate: affiliate === 'yes',
      network: said(network),
      partnerId: said(partnerId),
      subId: said(subId),
      payer: payerOf({ href, shape: linkShape(href), sponsored: isPaid(rel) }, programs),
    }));
const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;

test('of at least 200 labelled links, half of them look-alikes, every network has some', () => {
  const labelled = labelledIn('labelled.tsv');
  const affiliate = labelled.filter((link) => link.affiliate);
  expect(labelled.length).toBeGreaterThanOrEqual(200);
  expect(affiliate.length / labelled.length).toBeCloseTo(0.5, 1);
  const covered = new Set(affiliate.map((link) => link.network));
  expect(networks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

describe.each(['labelled.tsv', 'held-out.tsv', 'unusual.tsv'])('%s', (file) => {
  const labelled = labelledIn(file);
  const affiliate = labelled.filter((link) => link.affiliate);
  const found = labelled.filter((link) => link.payer !== null);
  const rightly = found.filter((link) => link.affiliate);

  test('recall is at least 95 %, precision at least 98 %', () => {
    const recall = percent(rightly.length, affiliate.length);
    const precision = percent(rightly.length, found.length);
    process.stdout.write(`${labelled.length} links: recall ${recall} %, precision ${precision} %\n`);
    const missed = affiliate.filter((link) => link.payer === null).map((link) => link.href);
    const wrongly = found.filter((link) => !link.affiliate).map((link) => link.href);
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(95);
    expect(precision, wrongly.join('\n')).toBeGreaterThanOrEqual(98);
  });

  test('each that is found has its network, partner id and sub-ID', () => {
    const says = rightly.map(({ href, payer }) => [href, payer?.network, payer?.partnerId, payer?.subId]);
    expect(says).toEqual(rightly.map((link) => [link.href, link.network, link.partnerId, link.subId]));
  });
});
