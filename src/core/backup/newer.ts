/** The message when the stored data is from a newer version of Longtail than this one. */
export const NEWER_DATA =
  'This data was saved by a newer version of Longtail. Update the extension to see it; nothing in it was changed.';
