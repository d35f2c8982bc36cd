import { ensureBrowser } from '../lib/browsers/ensure.ts';
import { hasDisplay } from '../lib/display.ts';
import { readArguments } from './arguments.ts';
import { messageOf, readScenario } from './read.ts';
import { replay } from './replay.ts';

const usage = 'Usage: npm run -s scenario -- DIR [--browser firefox] [--keep-open] [--outside]';

async function main(): Promise<void> {
  const { dir, browser, keepOpen, outside } = readArguments(process.argv.slice(2));
  if (dir === null) throw new Error(usage);
  if (keepOpen && !hasDisplay()) throw new Error('--keep-open needs a display, and there is none here.');
  const scenario = readScenario(dir);
  const name = browser ?? 'chromium';
  ensureBrowser(name);
  const { report, world, close } = await replay(scenario, { browser: name, headless: !keepOpen });
  if (outside) process.stderr.write(`Asked for in vain: ${[...world.refused].join(' ')}\n`);
  process.stdout.write(report.endsWith('\n') ? report : `${report}\n`);
  if (keepOpen) await new Promise((resolve) => world.browser.once('disconnected', resolve));
  await close();
}

await main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
});
