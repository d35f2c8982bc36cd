/** For a field that takes no input for now. Unlike a disabled one it keeps the focus. It shows what its page says. */
export const busyField = { 'aria-disabled': true, onChange: () => undefined };
