import { ready } from './lib/ready.mjs';

await ready();
await import('./start/run.ts');
