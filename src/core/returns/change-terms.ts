import { DEFAULT_DRAWS } from '../projection/forecaster.ts';
import { prepareAll } from '../projection/program-draws.ts';
import type { TermsChange } from '../projection/terms-change.ts';
import { type WhatIf, whatIf } from '../projection/what-if.ts';
import type { ReturnsInput } from './inputs.ts';
import { prepareProjection } from './prepare.ts';

/** What a change of a program's terms would do to the next 24 months; null where there is no such program. */
export function changeTerms(input: ReturnsInput, programId: string, change: TermsChange): WhatIf | null {
  const { programs, outlooks } = prepareProjection(input);
  if (!programs.some((program) => program.programId === programId)) return null;
  const programOf = prepareAll(programs, DEFAULT_DRAWS);
  return whatIf(programId, change, { articles: outlooks, programOf, draws: DEFAULT_DRAWS });
}
