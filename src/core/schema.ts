import { z } from 'zod';

// Extensions forbid eval, and zod's compiled parsers need it.
z.config({ jitless: true });

export { z };
