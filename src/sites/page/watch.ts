/** How long a page may take to put its content in place after it changed its head: a quick one, and a slow one. */
const SETTLE_MS = [400, 2000];

/**
 * Calls back when the address has changed without a load: pages that do so set their title (or the head's
 * other elements) then. Called again when the content, which may follow the title, should be in place.
 */
export function watchAddress(
  win: Window,
  onNavigation: (isSettled: boolean) => void,
  signal: AbortSignal,
): void {
  let address = win.location.href.split('#')[0];
  let timers: number[] = [];
  const stopWaiting = () => {
    for (const timer of timers) win.clearTimeout(timer);
  };
  const check = () => {
    const now = win.location.href.split('#')[0];
    if (now === address) return;
    address = now;
    onNavigation(false);
    stopWaiting();
    timers = SETTLE_MS.map((ms) => win.setTimeout(() => onNavigation(true), ms));
  };
  const observer = new MutationObserver(check);
  observer.observe(win.document.head, { childList: true, subtree: true, characterData: true });
  win.addEventListener('popstate', check, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopWaiting();
  });
}
