import { german } from './de/rules.ts';
import { words } from './language.ts';
export const english = {
  title: 'Rules from a file',
  note: 'A table with two columns below a header: sub-ID, and the https address of its article. Of two lines for one sub-ID, the first counts. A rule decides only if the links in your articles, your own choices and the referring page don’t.',
  preview: (file: string) => `${file}: nothing is added yet`,
  line: 'Line',
  subId: 'Sub-ID',
  article: 'Article',
  unknown: (url: string) => `${url}: no article is known there yet`,
  earlier: (file: string) => `${file} already has a rule for it, which counts`,
  skipped: 'Left out',
  skippedText: 'Line as it stands',
  reason: 'Reason',
  add: (count: number, text: string) => (count === 1 ? 'Add 1 rule' : `Add ${text} rules`),
  noRule: 'No line can be used as a rule.',
  added: (file: string) => `The rules of ${file} were added.`,
  removed: (file: string) => `The rules of ${file} were removed.`,
  files: 'Files with rules',
  file: 'File',
  rules: 'Rules',
  when: 'Added',
  action: 'Action',
  remove: 'Remove',
  removeOf: (file: string) => `Remove the rules of ${file}`,
};

export const rulesText = words({ en: english, de: german });
