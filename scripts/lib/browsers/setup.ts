import { ensureBrowsers } from './ensure.ts';
import { browserKinds, browserNames } from './kinds.ts';

const browsers = ensureBrowsers({ wanted: browserNames });
for (const [name, found] of browsers) {
  console.log(
    found.path === null ? found.reason : `${browserKinds[name].title} ${found.version}: ${found.path}`,
  );
}
if ([...browsers.values()].some((found) => found.path === null)) process.exitCode = 1;
