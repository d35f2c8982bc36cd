import type { BasisPart } from '@/core/returns/basis.ts';
import { basisSentence } from '@/core/returns/basis-text.ts';
import { german } from './de/basis.ts';
import { words } from './language.ts';

/** What a projection rests on. The English is core's own, since the report says it too. */
export const english = {
  sentence: (part: BasisPart, formatDay: (day: string) => string): string => basisSentence(part, formatDay),
};

export const basis = words({ en: english, de: german });
