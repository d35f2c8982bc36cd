import { german } from './de/writing.ts';
import { words } from './language.ts';
export const english = {
  title: 'Writing here',
  onPage: 'I write here: measure my time on this page',
  inEditor: 'I write here: measure my time in this editor',
  onSite: (host: string) => `On every page of ${host}`,
  marked: 'Measured from now on. No text is read.',
  measured: {
    editor: (host: string) => `Your time in the editor at ${host} is measured.`,
    all: (host: string) => `Your time on every page of ${host} is measured.`,
    one: (_: string) => 'Your time on this page is measured.',
  },
  stop: 'Stop measuring here',
  stopped: 'No longer measured. What was counted stays.',
};

export const writing = words({ en: english, de: german });
