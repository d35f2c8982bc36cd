export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

export type BrowserKind = {
  /** As people call it. */
  title: string;
  /** Oldest major version the extension runs on. */
  minimum: number;
  /** Environment variable that names the program to use, and wins. */
  variable: string;
  /** Debian's packages, fonts included where pages are drawn with them. */
  packages: string[];
  /** Names to look for on the PATH, best first. */
  commands: string[];
  /** Usual places on macOS, below /Applications or ~/Applications. */
  macApps: string[];
  /** Usual places on Windows, below the program folders. */
  windowsPrograms: string[];
};

export const browserKinds: Record<BrowserName, BrowserKind> = {
  chromium: {
    title: 'Chromium',
    minimum: 144,
    variable: 'LONGTAIL_CHROMIUM',
    packages: ['chromium', 'fonts-noto-color-emoji', 'fonts-liberation'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    macApps: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windowsPrograms: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    minimum: 142,
    variable: 'LONGTAIL_FIREFOX',
    packages: ['firefox-esr', 'fonts-noto-color-emoji', 'fonts-liberation'],
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    macApps: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windowsPrograms: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};
