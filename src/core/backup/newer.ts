/** The message when stored data is from a version that this one does not know. */
export const NEWER_DATA =
  'This data was saved by a newer version of Longtail. Update the extension to see it; nothing in it was changed.';
