import { browser } from 'wxt/browser';
import { localKeys } from '@/messaging/local-state.ts';

/**
 * What a first frame needs of `storage.local`, asked for when this file is evaluated: it is imported before React, so
 * that the answer is on its way while that is.
 */
export const stored = browser.storage.local.get([localKeys.hidden, localKeys.figuresVersion]);
