/** How long a page may take to put its content in place after it set its title. */
const SETTLE_MS = 400;

/**
 * Calls back when the address has changed without a load: pages that do so set their title (or the head's
 * other elements) then. Called again a little later, since the content may follow the title.
 */
export function watchAddress(win: Window, onNavigation: () => void, signal: AbortSignal): void {
  let address = win.location.href.split('#')[0];
  let timer: number | undefined;
  const check = () => {
    const now = win.location.href.split('#')[0];
    if (now === address) return;
    address = now;
    onNavigation();
    win.clearTimeout(timer);
    timer = win.setTimeout(onNavigation, SETTLE_MS);
  };
  const observer = new MutationObserver(check);
  observer.observe(win.document.head, { childList: true, subtree: true, characterData: true });
  win.addEventListener('popstate', check, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    win.clearTimeout(timer);
  });
}
