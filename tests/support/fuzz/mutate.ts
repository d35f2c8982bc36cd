import fc from 'fast-check';

/** Pieces that have broken readers of files before. */
const nasty = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=1+1',
  '@SUM(A1)',
  "'-5.00",
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\0',
  '\u00a0',
  '\u202e',
  '\ufeff',
  '\ud800',
  '🙂',
  '9'.repeat(400),
  '1e309',
  '-0',
  'NaN',
  'null',
  'undefined',
  '0.1+0.2',
  '1.234.567,89',
  '(5.00)',
  '2026-02-30',
  '00/00/0000',
  '0000-00-00T99:99:99Z',
  '<script>alert(1)</script>',
  '<![CDATA[',
  '<!--',
  '&#x110000;',
  ']]>',
  '{"a":',
  '[[[[[[[[',
  '((((((((((',
  'javascript:alert(1)',
  'https://',
  'https://a@b:99999/../?#',
];

type Change =
  | { kind: 'insert'; at: number; text: string }
  | { kind: 'delete' | 'repeat' | 'move'; at: number; length: number }
  | { kind: 'replace'; at: number; length: number; text: string };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
  fc.integer({ min: 1, max: 400 }),
);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  fc.string({ maxLength: 12, unit: 'binary' }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: place, text: piece }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'repeat' as const, 'move' as const),
    at: place,
    length,
  }),
  fc.record({ kind: fc.constant('replace' as const), at: place, length, text: piece }),
);

function changed(text: string, one: Change): string {
  const from = Math.floor(one.at * text.length);
  if (one.kind === 'insert') return text.slice(0, from) + one.text + text.slice(from);
  const part = text.slice(from, from + one.length);
  const rest = text.slice(0, from) + text.slice(from + one.length);
  switch (one.kind) {
    case 'delete':
      return rest;
    case 'repeat':
      return text.slice(0, from) + part.repeat(3) + text.slice(from + one.length);
    case 'move':
      return rest + part;
    case 'replace':
      return text.slice(0, from) + one.text + text.slice(from + one.length);
  }
}

/** A text of the corpus with up to eight things done to it; now and then a text of no corpus. */
export function mutated(corpus: readonly string[]): fc.Arbitrary<string> {
  const ofCorpus = fc
    .tuple(fc.constantFrom(...corpus), fc.array(change, { maxLength: 8 }))
    .map(([text, changes]) => changes.reduce(changed, text));
  const ofNone = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  return fc.oneof({ weight: 9, arbitrary: ofCorpus }, ofNone);
}

/** A JSON value of the corpus with values put, taken away and renamed anywhere, or any JSON at all. */
export function mutatedJson(corpus: readonly unknown[]): fc.Arbitrary<unknown> {
  const value = fc.oneof(fc.jsonValue(), piece, fc.constantFrom(-1, 1e21, 2 ** 53, 0.5, null, [], {}));
  const key = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'length', 'type'),
    fc.string(),
  );
  const edit = fc.record({ path: fc.array(fc.nat(40), { maxLength: 6 }), to: value, as: fc.option(key) });
  const ofCorpus = fc
    .tuple(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([root, edits]) => edits.reduce<unknown>((now, { path, to, as }) => put(now, path, to, as), root));
  return fc.oneof({ weight: 9, arbitrary: ofCorpus }, fc.jsonValue());
}

/** Goes down a path of child numbers as far as there are any, and puts a value there, under its name or a new one. */
function put(root: unknown, [step, ...rest]: readonly number[], to: unknown, as: string | null): unknown {
  if (step === undefined || typeof root !== 'object' || root === null) return to;
  const entries = Object.entries(root);
  if (entries.length === 0) return to;
  const chosen = step % entries.length;
  const next = entries.map(([name, item], index) =>
    index === chosen ? [rest.length === 0 ? (as ?? name) : name, put(item, rest, to, as)] : [name, item],
  );
  if (Array.isArray(root)) return next.map(([, item]) => item);
  // As JSON.parse makes them: a key `__proto__` of its own.
  const made = Object.create(Object.prototype);
  for (const [name, item] of next) {
    Object.defineProperty(made, String(name), {
      value: item,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return made;
}
