type Dated = { day: string; line: number; key: string };

/** By day, then by line: the order in which things happened. */
export function byDay(a: Dated, b: Dated): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.line - b.line || (a.key < b.key ? -1 : 1);
}

/** The indexes that sort some texts by code unit, as IndexedDB sorts keys; equal texts keep their order. */
export function orderOf(texts: readonly string[]): number[] {
  const textAt = (index: number) => texts[index] ?? '';
  return [...texts.keys()].sort((a, b) => (textAt(a) === textAt(b) ? a - b : textAt(a) < textAt(b) ? -1 : 1));
}
