import type { Bundled } from './bundled.ts';

/** The notice that is in every zip, as the licences ask: each text once, below the packages it is of. */
export function noticeOf(packages: readonly Bundled[]): string {
  const byText = Map.groupBy(packages, ({ text, licence }) => text ?? `${licence} (no text in the package)`);
  const parts = [...byText].map(
    ([text, group]) => `${group.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\n${text}\n`,
  );
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Longtail holds parts of these packages.\n${line}${parts.join(line)}`;
}

/** The same as a table, for review. */
export function tableOf(packages: readonly Bundled[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licences of what is bundled

Written by \`npm run licences\` from what is installed; the texts are in \`assets/public/licences.txt\`, which every zip holds.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;
}
