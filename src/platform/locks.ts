/** Import, undo, restore and sync write one at a time, across windows, workers and the background. */
export function withWriteLock<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('longtail-write', run);
}

/** Runs only when nobody holds the lock; null otherwise. */
export function withFreeLock<T>(
  name: 'longtail-write' | 'longtail-figures',
  run: () => Promise<T>,
): Promise<T | null> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? await run() : null));
}

/** What pages measured is credited by one at a time. */
export function withSensingLock<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('longtail-sensing', run);
}

/** What content scripts are to know is read and published by one at a time, so that the last has read the newest. */
export function withPublishLock<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('longtail-publish', run);
}

/** Two pages opened on the sample at once fill it once. */
export function withSampleLock<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('longtail-sample', run);
}

/** Turns of a sync are taken one after the other, whoever takes them. */
export function withSyncLock<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('longtail-sync', run);
}

/** What the browser keeps of Longtail is read and changed by one at a time. */
export function withLocalLock<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('longtail-local', run);
}
