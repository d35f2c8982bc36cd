import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (!root) throw new Error('no root');

/** The least that a page of the extension can be: React, and one figure that is known beforehand. */
createRoot(root).render(
  <main>
    <dl>
      <dt>Floor</dt>
      <dd>$1.00</dd>
    </dl>
  </main>,
);
