/** What a browser says whose stored files are damaged or locked. Runs in a page, before anything of its own. */
export function refuseDatabases(): void {
  const refuse = () => {
    const error = new DOMException(
      'Internal error opening backing store for indexedDB.open.',
      'UnknownError',
    );
    const request = Object.assign(new EventTarget(), { error, result: undefined });
    setTimeout(() => {
      const failed = new Event('error', { cancelable: true });
      request.dispatchEvent(failed);
      const handler: unknown = Reflect.get(request, 'onerror');
      if (typeof handler === 'function') handler.call(request, failed);
    });
    return request;
  };
  Reflect.set(IDBFactory.prototype, 'open', refuse);
}

declare global {
  var openDatabases: IDBDatabase[];
}

/** Keeps what a page opens. Runs in a page, before anything of its own. */
export function noteDatabases(): void {
  globalThis.openDatabases = [];
  const { open } = IDBFactory.prototype;
  Reflect.set(IDBFactory.prototype, 'open', function (this: IDBFactory, ...args: [string, number?]) {
    const request = open.apply(this, args);
    request.addEventListener('success', () => globalThis.openDatabases.push(request.result));
    return request;
  });
}

/** Closes all of them as a browser does that has to: without being asked, and saying so. Returns how many. */
export function closeDatabases(): number {
  const open = globalThis.openDatabases.splice(0);
  for (const db of open) {
    db.close();
    db.dispatchEvent(new Event('close'));
  }
  return open.length;
}

/** A clock that somebody set back. Runs in a page, before anything of its own. */
export function setClockBack(days: number): void {
  const { now } = Date;
  Date.now = () => now() - days * 86_400_000;
}
