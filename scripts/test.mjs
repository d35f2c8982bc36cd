import { ready } from './lib/ready.mjs';

await ready();
await import('./test/run.ts');
