import type { Finding } from '@/db/live/types.ts';
import type { DiagnosticFacts, SyncFacts } from '@/services/diagnostics/page.ts';
import { formatBytes, formatCount, formatInstant } from '../../../format.ts';
import { diagnostics as text } from '../../../i18n/diagnostics.ts';

export type Line = { name: string; value: string };

/** The facts in words, for the screen and to pass on. */
export function linesOf(facts: DiagnosticFacts): Line[] {
  const yes = (is: boolean) => (is ? text.yes : text.no);
  const { usage, quota, snapshots } = facts;
  return [
    { name: text.version, value: facts.appVersion },
    { name: text.schema, value: String(facts.schemaVersion) },
    { name: text.browser, value: facts.browser },
    ...(usage !== null && quota !== null
      ? [{ name: text.storage, value: text.used(formatBytes(usage), formatBytes(quota)) }]
      : []),
    { name: text.persisted, value: yes(facts.persisted) },
    { name: text.snapshots, value: text.kept(formatCount(snapshots.count), formatBytes(snapshots.bytes)) },
    { name: text.lastImport, value: timeOf(facts.lastImportAt) },
    { name: text.lastWork, value: timeOf(facts.lastWorkAt) },
    { name: text.lastCopy, value: timeOf(facts.lastCopyAt) },
    ...facts.syncs.map(syncLine),
    { name: text.devto, value: yes(facts.hasDevtoAccess) },
    { name: text.others, value: formatCount(facts.otherSites) },
    { name: text.withoutAccess, value: formatCount(facts.sitesWithoutAccess) },
  ];
}

function timeOf(at: number | null): string {
  return at === null ? text.never : formatInstant(at);
}

function syncLine({ isDevto, goodAt, problem }: SyncFacts): Line {
  const value = problem === null ? timeOf(goodAt) : text.stopped(timeOf(goodAt), problem);
  return { name: isDevto ? text.lastSync : text.otherSync, value };
}

/** The whole account as plain text, a fact a line; `findings` of the last check, null where there was none. */
export function accountOf(facts: DiagnosticFacts, findings: readonly Finding[] | null): string {
  return [
    ...linesOf(facts).map(({ name, value }) => `${name}: ${value}`),
    '',
    ...facts.rows.map(({ table, rows }) => `${table}: ${rows}`),
    ...(findings === null ? [] : ['', ...checkLines(findings)]),
  ].join('\n');
}

function checkLines(findings: readonly Finding[]): string[] {
  return findings.length === 0 ? [text.fine] : [`${text.found}:`, ...findings.map(inWords)];
}

/** An inconsistency, in words. */
export function inWords(finding: Finding): string {
  switch (finding.kind) {
    case 'unfit':
      return text.findings.unfit(finding.table, finding.field, formatCount(finding.count));
    case 'derived':
      return text.findings.derived(finding.table);
    case 'reference':
      return text.findings.reference(finding.table, finding.field, formatCount(finding.count));
    case 'rows':
      return text.findings.rows(formatCount(finding.count));
    case 'totals':
      return text.findings.totals(formatCount(finding.count));
  }
}
