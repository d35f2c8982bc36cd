/**
 * Lets some records be stored, then no more, as a browser does whose disk is full, until a table was cleared. Below
 * Dexie, which hears of it as it would from the browser. Returns how to make room again.
 */
export function starve(after: number): () => void {
  let left = after;
  const { add, put, clear } = IDBObjectStore.prototype;
  const orRefuse = (write: typeof add) =>
    function (this: IDBObjectStore, ...args: Parameters<typeof add>) {
      left -= 1;
      if (left < 0) throw new DOMException('Encountered full disk.', 'QuotaExceededError');
      return write.apply(this, args);
    };
  const makeRoom = () => Object.assign(IDBObjectStore.prototype, { add, put, clear });
  const clearing = function (this: IDBObjectStore) {
    this.transaction.addEventListener('complete', makeRoom);
    return clear.apply(this);
  };
  Object.assign(IDBObjectStore.prototype, { add: orRefuse(add), put: orRefuse(put), clear: clearing });
  return makeRoom;
}
