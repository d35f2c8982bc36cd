import { ready } from './lib/ready.mjs';

await ready();
await import('./scenario/run.ts');
