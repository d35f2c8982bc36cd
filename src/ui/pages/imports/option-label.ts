import type { Question } from '@/core/statements/questions.ts';
import { findingsText } from '../../i18n/findings.ts';
import { importText } from '../../i18n/import.ts';
import { kindLabels, statusLabels } from '../../i18n/labels.ts';

const text = importText.preview;
const kinds = new Map<string, string>(Object.entries(kindLabels));
const states = new Map<string, string>(Object.entries(statusLabels));
const settings = new Map<string, ReadonlyMap<string, string>>([
  ['kind', kinds],
  ['defaultKind', kinds],
  ['status', states],
  ['defaultStatus', states],
  ['twins', new Map(Object.entries(findingsText.twins.answers))],
  ['dateOrder', new Map(Object.entries(importText.dateOrders))],
  [
    'decimalMark',
    new Map([
      ['.', text.point],
      [',', text.comma],
    ]),
  ],
  [
    'amountUnit',
    new Map([
      ['major', text.major],
      ['minor', text.minor],
    ]),
  ],
]);

/** The words for an answer as the mapping writes it; a column's name stands for itself. */
export function optionLabel(field: Question['field'], option: string): string {
  return settings.get(field)?.get(option) ?? option;
}
