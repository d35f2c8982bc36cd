/**
 * The code of zod that compiles code, by file. `jitless` (see `src/core/schema.ts`) keeps all of it from ever
 * running.
 */
const compilers: Record<string, [code: RegExp, instead: string]> = {
  'zod/v4/core/doc.js': [
    /const F = Function;[\s\S]*?return factory\([^;]*;/,
    'throw new Error("No code is made of text");',
  ],
  'zod/v4/core/util.js': [/const F = Function;\s*new F\(""\);\s*return true;/, 'return false;'],
};

/**
 * A Vite plugin that removes the compiling of code from zod, so that anyone can see in the bundles that the
 * extension makes no code from text.
 * @throws an Error if zod has changed so that nothing was removed
 */
export function noEval() {
  return {
    name: 'no-eval',
    transform(code: string, id: string): string | null {
      const file = Object.keys(compilers).find((path) => id.replaceAll('\\', '/').includes(path));
      const found = file === undefined ? undefined : compilers[file];
      if (found === undefined) return null;
      const [compiler, instead] = found;
      if (!compiler.test(code)) throw new Error(`${file} has changed: see scripts/build/no-eval.ts`);
      return code.replace(compiler, instead);
    },
  };
}
