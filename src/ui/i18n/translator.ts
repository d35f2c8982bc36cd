/** A sentence with gaps, and its translation with the same gaps by number: `"{}" is not a date.`, `„{0}“ ist …`. */
export type Sentences = Readonly<Record<string, string>>;

type Rule = { pattern: RegExp; translation: string };

const endOfSentence = /(?<=[.?!]) (?=[\p{Lu}"“\d])/u;

/**
 * Translates texts: a sentence of the list, several of them, or one preceded by what it is about (`Date: "x" is not a
 * date.`). A gap may hold another sentence. What is not in the list stays as it is.
 */
export function translator(sentences: Sentences): (text: string) => string {
  const rules = Object.entries(sentences).map(([english, translation]) => ruleOf(english, translation));
  const whole = (text: string): string | null => {
    for (const { pattern, translation } of rules) {
      const gaps = pattern.exec(text)?.slice(1);
      if (gaps) return translation.replace(/\{(\d)\}/g, (_, at) => inGap(gaps[Number(at)] ?? ''));
    }
    const [, of, rest = ''] = /^([^:"“]{1,80}): (.+)$/.exec(text) ?? [];
    const told = of === undefined ? null : several(rest);
    return told === null ? null : `${of}: ${told}`;
  };
  const several = (text: string): string | null => {
    const parts = text.split(endOfSentence);
    for (let count = 1; count <= parts.length; count += 1) {
      const first = whole(parts.slice(0, count).join(' '));
      if (first === null) continue;
      if (count === parts.length) return first;
      const rest = several(parts.slice(count).join(' '));
      if (rest !== null) return `${first} ${rest}`;
    }
    return null;
  };
  const inGap = (text: string) =>
    several(text) ??
    text
      .split(', ')
      .map((part) => whole(part) ?? part)
      .join(', ');
  return (text) => several(text) ?? text;
}

/** A gap between quotation marks contains no quotation mark; any other is as short as possible. */
function ruleOf(english: string, translation: string): Rule {
  const source = RegExp.escape(english)
    .replaceAll(RegExp.escape('"{}"'), '"([^"]*)"')
    .replaceAll(RegExp.escape('{}'), '(.+?)');
  return { pattern: new RegExp(`^${source}$`, 'su'), translation };
}
