import { ready } from './lib/ready.mjs';

await ready();
await import('./long/run.ts');
