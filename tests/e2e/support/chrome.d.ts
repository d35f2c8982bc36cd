/** What tests use of the extension API inside pages of the extension; Firefox offers it by this name too. */
type ExtensionApi = {
  runtime: {
    id: string;
    getManifest(): { version: string };
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Record<
      'addListener' | 'removeListener',
      (listener: (message: unknown, sender: { tab?: { id?: number } }) => void) => void
    >;
  };
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  tabs: {
    query(filter: { url?: string }): Promise<{ id?: number; url?: string }[]>;
    remove(ids: number | number[]): Promise<void>;
  };
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    executeScript<Args extends unknown[], Result>(injection: {
      target: { tabId: number };
      func: (...args: Args) => Result;
      args?: Args;
    }): Promise<{ result?: Awaited<Result> }[]>;
  };
  permissions: {
    request(what: { origins: string[] }): Promise<boolean>;
    contains(what: { origins: string[] }): Promise<boolean>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  action: { getBadgeText(details: object): Promise<string> };
  commands: {
    getAll(): Promise<{ name?: string; shortcut?: string }[]>;
    /** Chromium's alone, within the background. */
    onCommand: { dispatch(name: string, tab: { url: string }): void };
  };
  extension: { getViews(): Window[] };
  /** Chromium's way into a closed shadow root; Firefox has a method on elements. */
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  /** On chrome://extensions only. */
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

declare global {
  var chrome: ExtensionApi;
}

export {};
