import { said as german } from './de/said/said.ts';
import { words } from './language.ts';

/**
 * What core and the services say (why a row is left out, what is wrong with a file) in the language of the
 * page. As with gettext their English is the key, so that it can cross workers and be stored with its rows;
 * a sentence without a translation stays as it is, and a test names it.
 */
export const { said } = words({
  en: { said: (text: string) => text },
  de: { said: german },
});
