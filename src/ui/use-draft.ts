import { useState } from 'react';

/**
 * A draft of what is saved, renewed as soon as something else is saved. The form around it stays, with its focus and
 * its message.
 */
export function useDraft<Draft extends string | Record<string, string>>(saved: Draft) {
  const [draft, setDraft] = useState(saved);
  const now = JSON.stringify(saved);
  const [before, setBefore] = useState(now);
  if (before !== now) {
    setBefore(now);
    setDraft(saved);
  }
  return [draft, setDraft] as const;
}
