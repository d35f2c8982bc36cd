import { ready } from './lib/ready.mjs';

await ready();
await import('./shots/run.ts');
