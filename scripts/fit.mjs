import { ready } from './lib/ready.mjs';

await ready();
await import('./fit/run.ts');
