import { ready } from './lib/ready.mjs';

await ready();
await import('./lib/browsers/setup.ts');
