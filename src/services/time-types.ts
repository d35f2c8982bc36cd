import type { Day } from '@/core/calendar.ts';
import type { WorkChange } from '@/core/time/change.ts';
import type { Cost, CostInput } from '@/core/time/cost.ts';
import type { Activity } from '@/core/time/entry.ts';

export type WorkInput = { articleId: string; activity: Activity; hours: number; day: Day };

export type TimeService = {
  /** By hand; returns the id of the change, by which it is taken back. */
  logWork(input: WorkInput): Promise<string>;
  /** Takes entries out of the count and puts others in their place, in one step; returns its id. */
  change(change: WorkChange): Promise<string>;
  /** Takes a change back. Rejects where what it put there was changed again since. */
  undo(changeId: string): Promise<void>;
};

/** The costs that a step changed or removed, as they were, and the ids of those it left: enough to take it back. */
export type CostStep = { before: readonly Cost[]; after: readonly string[] };

export type CostsService = {
  /** For one article or several, in one step. */
  add(input: CostInput): Promise<CostStep>;
  change(costId: string, input: CostInput): Promise<CostStep>;
  remove(costId: string): Promise<CostStep>;
  /** Takes a step back. */
  revert(step: CostStep): Promise<void>;
};
