/**
 * Runs in a page: asks its site for an address that says what the load cost, once scripts have done what they do when a
 * page is there. The page says it itself, since a browser's tools in it make every script dearer.
 */
export function tellCost(): void {
  const spent = { longTasks: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'longtask') spent.longTasks += entry.duration;
      else spent.shift += Number(Reflect.get(entry, 'value'));
    }
  }).observe({ entryTypes: ['longtask', 'layout-shift'] });
  const tell = () => {
    const [navigation] = performance.getEntriesByType('navigation');
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    if (!(navigation instanceof PerformanceNavigationTiming) || !painted) return;
    const cost = { load: navigation.loadEventEnd, painted: painted.startTime, ...spent };
    const said = new URLSearchParams(Object.entries(cost).map(([name, value]) => [name, String(value)]));
    new Image().src = `/cost?${said}`;
  };
  addEventListener('load', () => setTimeout(tell, 600));
}
