import type { ProgramCoverage } from '@/core/returns/inputs.ts';
import type { Import } from '@/core/statements/row.ts';

/** How far each program's imports reach. Staged imports are unseen. */
export function coverageOf(imports: readonly Import[]): Map<string, ProgramCoverage> {
  const coverage = new Map<string, ProgramCoverage>();
  for (const item of imports) {
    if (item.state === 'staging') continue;
    const { coversTo, clicks } = coverage.get(item.programId) ?? { coversTo: null, clicks: [] };
    if (item.content === 'clicks') {
      coverage.set(item.programId, {
        coversTo,
        clicks: [...clicks, { from: item.coversFrom, to: item.coversTo }],
      });
    } else {
      const latest = coversTo !== null && coversTo > item.coversTo ? coversTo : item.coversTo;
      coverage.set(item.programId, { coversTo: latest, clicks });
    }
  }
  return coverage;
}
