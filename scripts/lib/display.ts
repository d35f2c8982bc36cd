/** Whether a window can be shown here: macOS and Windows always, Linux where a display server is named. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
