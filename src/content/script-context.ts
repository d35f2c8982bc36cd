declare global {
  /** What runs of the extension's content scripts in this document, by name; no page sees into this world. */
  var longtailScripts: Map<string, AbortController> | undefined;
}

/**
 * Takes the place of WXT's context of a content script (see `wxt.config.ts`), which says that it starts by an event
 * on the document: every page of dev.to could tell from it that Longtail is there, and which copy. This one announces
 * itself where other copies of the script see it and the page does not, so that a newer copy ends the older.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor(name: string) {
    globalThis.longtailScripts ??= new Map();
    globalThis.longtailScripts.get(name)?.abort();
    globalThis.longtailScripts.set(name, this.#controller);
  }

  /** Aborts when a newer copy of the script has started. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
