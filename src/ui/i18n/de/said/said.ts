import { translator } from '../../translator.ts';
import { entries } from './entries.ts';
import { fields } from './fields.ts';
import { networks } from './networks.ts';
import { services } from './services.ts';
import { statements } from './statements.ts';

/** What core and the services say, in German. */
export const said = translator({ ...statements, ...entries, ...services, ...networks, ...fields });
