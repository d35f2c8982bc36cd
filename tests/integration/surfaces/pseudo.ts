const accented = new Map(
  Object.entries({
    ...{ a: 'áá', b: 'ƀ', c: 'ç', d: 'ð', e: 'éé', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'îî', j: 'ĵ', k: 'ķ', l: 'ļ' },
    ...{ m: 'ɱ', n: 'ñ', o: 'óó', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'úú', v: 'ṽ', w: 'ŵ', x: 'ẋ' },
    ...{ y: 'ý', z: 'ž', A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ' },
    ...{ K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ' },
    ...{ W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
  }),
);

/** A text as a language with longer words and accents would have it: about a third longer, no letter plain. */
export function pseudoText(text: string): string {
  return [...text].map((letter) => accented.get(letter) ?? letter).join('');
}

/** The same words, of any shape, in the pseudo-language. */
export function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return pseudoText(words);
  if (typeof words === 'function') return (...facts: unknown[]) => pseudo(Reflect.apply(words, null, facts));
  if (Array.isArray(words)) return words.map(pseudo);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
}
