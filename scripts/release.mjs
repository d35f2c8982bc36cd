import { ready } from './lib/ready.mjs';

await ready();
await import('./release/run.ts');
