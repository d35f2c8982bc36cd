import { ready } from './lib/ready.mjs';

await ready();
await import('./calibration/run.ts');
