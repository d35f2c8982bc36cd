/** For a field that takes nothing for now, and keeps the focus, which one disabled loses. It shows what its page says. */
export const busyField = { 'aria-disabled': true, onChange: () => undefined };
