import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageTables } from '@/content/page-tables.ts';

export default defineUnlistedScript(() => readPageTables(document));
