import { afterAll, afterEach } from 'vitest';

// Screens keep how they are looked at in the address.
afterEach(() => {
  location.hash = '';
});

// The files of a worker share its window: each leaves it as it found it.
afterAll(() => {
  localStorage.clear();
  sessionStorage.clear();
  document.head.replaceChildren();
  document.body.replaceChildren();
});
