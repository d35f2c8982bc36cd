import { ready } from './lib/ready.mjs';

await ready();
await import('./bench/run.ts');
