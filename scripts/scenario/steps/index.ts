import type { AnyStep } from '../schema.ts';
import { attribute } from './attribute.ts';
import type { StepContext } from './context.ts';
import { importStatement } from './import.ts';
import { logWork } from './log-work.ts';
import { sync } from './sync.ts';
import { undoImport } from './undo-import.ts';
import { visit } from './visit.ts';

/** Does one step through the extension's real surface; rejects with what went wrong. */
export function doStep(any: AnyStep, context: StepContext): Promise<void> {
  switch (any.kind) {
    case 'visit':
      return visit(any.step, context);
    case 'log-work':
      return logWork(any.step, context);
    case 'import':
      return importStatement(any.step, context);
    case 'attribute':
      return attribute(any.step, context);
    case 'undo-import':
      return undoImport(any.step, context);
    case 'sync':
      return sync(any.step, context);
  }
}

/** A step in a few words, for messages. */
export function nameStep({ kind, step }: AnyStep): string {
  switch (kind) {
    case 'visit':
      return `visit ${step.visit}`;
    case 'log-work':
      return `log-work ${step['log-work'].activity}`;
    case 'import':
      return `import ${step.import}`;
    case 'attribute':
      return `attribute ${step.attribute.customer}`;
    case 'undo-import':
      return `undo-import ${step['undo-import']}`;
    case 'sync':
      return `sync ${step.sync}`;
  }
}
