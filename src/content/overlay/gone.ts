/**
 * Calls back once when one of some elements is no longer in the page: taken out itself, or with what it stands
 * in. Only what happens to the elements around them is looked at, so a busy page costs nothing.
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
