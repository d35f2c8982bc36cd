import { foldWord } from './words.ts';

/** Month names in English, German, French and Spanish, without accents; the first letters are enough. */
const names: readonly (readonly string[])[] = [
  ['january', 'januar', 'janvier', 'enero'],
  ['february', 'februar', 'fevrier', 'febrero'],
  ['march', 'marz', 'maerz', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juni', 'juin', 'junio'],
  ['july', 'juli', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre'],
  ['october', 'oktober', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'decembre', 'diciembre'],
];

/** 1 to 12 for a month's name or its first three or more letters; null for any other word. */
export function monthOfName(word: string): number | null {
  const folded = foldWord(word);
  if (folded.length < 3) return null;
  const fits = names.flatMap((list, i) => (list.some((name) => name.startsWith(folded)) ? [i + 1] : []));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
