import type { Plugin } from 'vite';

/**
 * Asks Chromium to compile all of a chunk beside the main thread as it comes, rather than each function at its first
 * call: right for code that nearly all runs at once. Other engines read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export function compileHint(chunkName: string): Plugin {
  return {
    name: 'longtail:compile-hint',
    apply: 'build',
    // Last: nothing may stand before the comment.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk.name !== chunkName) continue;
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}
