import { type Program, programSchema } from '@/core/programs/program.ts';
import type { Terms } from '@/core/programs/terms.ts';

/** A program in USD with the given terms; by default 15 % first, 8 % recurring. */
export function programWith(
  terms: Partial<Record<keyof Terms, unknown>> = { firstOrder: { rate: 0.15 }, recurring: { rate: 0.08 } },
  currency = 'USD',
): Program {
  return programSchema.parse({ id: 'p1', name: 'Global API', currency, terms: [{ from: null, terms }] });
}

export const context = { programId: 'p1', currency: 'USD', timeZone: 'UTC', today: '2026-11-22' };
