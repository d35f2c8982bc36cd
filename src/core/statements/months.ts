import { foldWord, listed } from './words.ts';

/**
 * Month names in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, without accents. Polish dates
 * decline them: both forms.
 */
const names: readonly (readonly string[])[] = [
  listed('january, januar, janvier, enero, gennaio, janeiro, januari, styczen, stycznia'),
  listed('february, februar, fevrier, febrero, febbraio, fevereiro, februari, luty, lutego'),
  listed('march, marz, maerz, mars, marzo, marco, maart, marzec, marca'),
  listed('april, avril, abril, aprile, kwiecien, kwietnia'),
  listed('may, mai, mayo, maggio, maio, mei, maj, maja'),
  listed('june, juni, juin, junio, giugno, junho, czerwiec, czerwca'),
  listed('july, juli, juillet, julio, luglio, julho, lipiec, lipca'),
  listed('august, aout, agosto, augustus, sierpien, sierpnia'),
  listed('september, septembre, septiembre, setiembre, settembre, setembro, wrzesien, wrzesnia'),
  listed('october, oktober, octobre, octubre, ottobre, outubro, pazdziernik, pazdziernika'),
  listed('november, novembre, noviembre, novembro, listopad, listopada'),
  listed('december, dezember, decembre, diciembre, dicembre, dezembro, grudzien, grudnia'),
];

/** 1 to 12 for a month's name or its first three or more letters; null for any other word. */
export function monthOfName(word: string): number | null {
  const folded = foldWord(word);
  if (folded.length < 3) return null;
  const fits = names.flatMap((list, i) => (list.some((name) => name.startsWith(folded)) ? [i + 1] : []));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
