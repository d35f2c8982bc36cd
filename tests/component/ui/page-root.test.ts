import { afterEach, expect, test } from 'vitest';
import { createPageRoot } from '@/ui/page-root.ts';

const { Temporal: own } = globalThis;

afterEach(() => {
  Object.assign(globalThis, { Temporal: own });
  document.body.replaceChildren();
});

test('a browser that is too old for it says so, with what it needs, instead of an empty page', () => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'root' }));
  Reflect.deleteProperty(globalThis, 'Temporal');
  expect(createPageRoot()).toBeNull();
  expect(document.body.textContent).toMatch(/too old .*Chrome or Edge 144, or Firefox 142/);
});
