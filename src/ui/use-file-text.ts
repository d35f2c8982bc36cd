import { looksLikeDate } from '@/core/statements/dates.ts';
import { useAmounts } from './context.tsx';
import { hiddenAmount } from './format.ts';
import { said } from './i18n/said.ts';

/** How a file's contents are shown: a cell, or a sentence of core that quotes cells. */
type FileText = { cell: (text: string) => string; said: (sentence: string) => string };

/** Shows what a file says. If amounts are hidden, anything with digits may be one, except dates. */
export function useFileText(): FileText {
  return useAmounts().hidden ? covered : open;
}

const open: FileText = { cell: (text) => text, said };

const cover = (text: string) => (/\d/.test(text) && !looksLikeDate(text) ? hiddenAmount : text);

const covered: FileText = {
  cell: cover,
  said: (sentence) => said(sentence.replace(/"([^"]*)"/g, (_, quoted: string) => `"${cover(quoted)}"`)),
};
