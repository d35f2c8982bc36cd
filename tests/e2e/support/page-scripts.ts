/** What the stand-in pages know about themselves, for tests to read. */
type Witness = {
  /** Changes to the document after it was parsed, those that the page's own script made left out. */
  mutations: string[];
  /** Unexpected layout shifts (https://wicg.github.io/layout-instability/), and what moved; Chromium only. */
  shifts: string[];
  /** Does what the page's own script does to its document: it is not noted. */
  unnoted(act: () => void): void;
  /** Shows another page as a click on a link does. */
  go(path: string): Promise<void>;
};

declare global {
  var witness: Witness;
}

/** Runs in a stand-in page, first of all: notes what anybody does to its document. */
export function witnessPage(): void {
  let own = false;
  const mutations: string[] = [];
  const observer = new MutationObserver((records) => note(records));
  const note = (records: MutationRecord[]) => {
    if (own) return;
    mutations.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
  };
  const unnoted = (act: () => void) => {
    note(observer.takeRecords());
    own = true;
    act();
    observer.takeRecords();
    own = false;
  };
  addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
  );
  const go = () => Promise.reject(new Error('this page swaps nothing'));
  const shifts: string[] = [];
  globalThis.witness = { mutations, shifts, unnoted, go };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = JSON.parse(JSON.stringify(entry));
        const sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(
          entry,
          'sources',
        );
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeValue} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
        );
        if (!hadRecentInput) shifts.push(`${value}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
}

/**
 * Navigates as Forem's InstantClick does (app/assets/javascripts/base.js.erb): `#page-content` alone is
 * swapped, the old one is kept alive and put back on back and forward, scripts are run again.
 */
export function swapAsForem(): void {
  type Kept = { content: Element; title: string };
  const kept = new Map<string, Kept>();
  let shown = location.href;
  globalThis.witness.go = (path) => go(new URL(path, location.href).href);

  async function go(href: string): Promise<void> {
    const address = new URL(href);
    address.searchParams.set('i', 'i');
    const answer = await fetch(address);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const content = next.querySelector('#page-content');
    if (!content) throw new Error(`${href} has no #page-content`);
    globalThis.witness.unnoted(() => {
      keepShown();
      show({ content: document.adoptNode(content), title: next.title }, () =>
        history.pushState(null, '', href),
      );
    });
  }

  function keepShown(): void {
    const content = document.querySelector('#page-content');
    if (content) kept.set(shown, { content, title: document.title });
  }

  function show({ content, title }: Kept, setAddress: () => void): void {
    const old = document.querySelector('#page-content');
    if (old) document.body.replaceChild(content, old);
    document.querySelector<HTMLElement>('#route-change-target')?.focus();
    const announced = document.querySelector('#page-route-change');
    if (announced) announced.textContent = title;
    setAddress();
    shown = location.href;
    scrollTo(0, 0);
    document.title = title;
    runScriptsAgain();
  }

  function runScriptsAgain(): void {
    for (const script of document.body.querySelectorAll('script')) {
      const copy = document.createElement('script');
      for (const { name, value } of script.attributes) copy.setAttribute(name, value);
      copy.textContent = script.textContent;
      script.replaceWith(copy);
    }
  }

  addEventListener('popstate', () => {
    const page = kept.get(location.href);
    if (!page) return location.reload();
    globalThis.witness.unnoted(() => {
      keepShown();
      show(page, () => undefined);
    });
  });
}

/**
 * Navigates as Docusaurus does (client/ClientLifecyclesDispatcher and its Head): the address first, then what
 * the root holds, and in a later frame the title and whatever else stands in the head.
 */
export function swapAsDocusaurus(): void {
  const { witness } = globalThis;
  const load = async (href: string) => {
    const answer = await fetch(href);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    witness.unnoted(() => {
      document
        .querySelector('#__docusaurus')
        ?.replaceChildren(...(next.querySelector('#__docusaurus')?.childNodes ?? []));
    });
    await new Promise(requestAnimationFrame);
    witness.unnoted(() => {
      for (const old of document.head.querySelectorAll('[data-rh]')) old.remove();
      document.head.append(...next.head.querySelectorAll('[data-rh]'));
    });
  };
  witness.go = (path) => {
    history.pushState(null, '', path);
    return load(location.href);
  };
  addEventListener('popstate', () => load(location.href));
}
