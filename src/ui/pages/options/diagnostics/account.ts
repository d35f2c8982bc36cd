import type { DiagnosticFacts } from '@/services/diagnostics/page.ts';
import { formatBytes, formatCount, formatInstant } from '../../../format.ts';
import { diagnostics as text } from '../../../i18n/diagnostics.ts';

export type Line = { name: string; value: string };

/** The facts in words, for the screen and to pass on. */
export function linesOf(facts: DiagnosticFacts): Line[] {
  const time = (at: number | null) => (at === null ? text.never : formatInstant(at));
  const yes = (is: boolean) => (is ? text.yes : text.no);
  const { usage, quota, syncProblem } = facts;
  return [
    { name: text.version, value: facts.appVersion },
    { name: text.schema, value: String(facts.schemaVersion) },
    { name: text.browser, value: facts.browser },
    ...(usage !== null && quota !== null
      ? [{ name: text.storage, value: text.used(formatBytes(usage), formatBytes(quota)) }]
      : []),
    { name: text.persisted, value: yes(facts.persisted) },
    { name: text.lastImport, value: time(facts.lastImportAt) },
    { name: text.lastSync, value: time(facts.lastSyncAt) },
    ...(syncProblem === null ? [] : [{ name: text.syncProblem, value: syncProblem }]),
    { name: text.lastCopy, value: time(facts.lastCopyAt) },
    { name: text.devto, value: yes(facts.hasDevtoAccess) },
    { name: text.others, value: formatCount(facts.otherSites) },
  ];
}

/** The whole account as plain text, a fact a line. */
export function accountOf(facts: DiagnosticFacts): string {
  const rows = facts.rows.map(({ table, rows }) => `${table}: ${rows}`);
  return [...linesOf(facts).map(({ name, value }) => `${name}: ${value}`), '', ...rows].join('\n');
}
