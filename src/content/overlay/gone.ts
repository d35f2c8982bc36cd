/**
 * Calls back once when one of some elements is no longer in the page: removed itself, or together with what contains
 * it. Only changes to the elements around them are observed, so a busy page costs nothing.
 */
export function onceGone(elements: readonly Element[], onGone: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (elements.every(({ isConnected }) => isConnected)) return;
    observer.disconnect();
    onGone();
  });
  for (const element of elements) {
    for (let around = element.parentNode; around; around = around.parentNode) {
      observer.observe(around, { childList: true });
    }
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
