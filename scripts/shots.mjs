import { ready } from './lib/ready.mjs';

await ready();
if (process.argv.includes('published')) await import('./shots/published.ts');
else await import('./shots/run.ts');
