import { looksLikeDate } from '@/core/statements/dates.ts';
import { useAmounts } from './context.tsx';
import { hiddenAmount } from './format.ts';
import { said } from './i18n/said.ts';

/** How what a file says is shown: one of its cells, and a sentence of core about its cells, which it quotes. */
type FileText = { cell: (text: string) => string; said: (sentence: string) => string };

/** Shows what a file says. Where amounts are hidden, whatever has digits may be one, except for dates. */
export function useFileText(): FileText {
  return useAmounts().hidden ? covered : open;
}

const open: FileText = { cell: (text) => text, said };

const cover = (text: string) => (/\d/.test(text) && !looksLikeDate(text) ? hiddenAmount : text);

const covered: FileText = {
  cell: cover,
  said: (sentence) => said(sentence.replace(/"([^"]*)"/g, (_, quoted: string) => `"${cover(quoted)}"`)),
};
