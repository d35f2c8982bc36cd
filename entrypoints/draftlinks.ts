import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readEditorLinks } from '@/content/editor-links.ts';

export default defineUnlistedScript(() => readEditorLinks(document));
