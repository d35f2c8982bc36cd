import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure.ts';
import type { BrowserName } from '../browsers/kinds.ts';
import { keepInProfile } from './firefox-profile.ts';

export type LaunchInput = {
  /** Folder of the built extension, absolute. */
  extensionDir: string;
  proxyPort: number;
  headless: boolean;
  /** A profile to keep between two launches; a throwaway one without it. */
  userDataDir?: string;
  dark?: boolean;
};

export type Launched = {
  browser: Browser;
  /** Origin of the extension's pages, without a slash at the end. */
  extensionOrigin: string;
  /** Opens a page of the extension in a new tab, once it has loaded. `path` like `options.html#/programs`. */
  openPage(path: string): Promise<Page>;
  close(): Promise<void>;
};

/** Both ids are fixed by the manifest; Firefox's random origin is fixed by a preference. */
const chromiumId = 'obdilkacfhkpoeojfokenkocfamnmiki';
const geckoId = 'longtail@longtail.dev';
const firefoxUuid = '5f1d3c56-0a4f-4c0e-9d0b-7c8a1f6b2e41';

const openTimeout = 20_000;
/** A Firefox that requires signatures never opens it. */
const sideloadTimeout = 5_000;
const windowSize = { width: 1280, height: 900 };
/** A fixed locale. Without UTF-8, Chromium finds no file whose name is not ASCII. */
const locale = { LC_ALL: 'C.UTF-8', LANGUAGE: 'en_US' };

/** Starts a real browser with the extension in it and all its traffic led through the proxy. */
export function launch(name: BrowserName, input: LaunchInput): Promise<Launched> {
  return name === 'chromium' ? launchChromium(input) : launchFirefox(input);
}

async function launchChromium(input: LaunchInput): Promise<Launched> {
  const browser = await puppeteer.launch({
    ...common(input),
    executablePath: ensureBrowser('chromium'),
    enableExtensions: [input.extensionDir],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--ignore-certificate-errors',
      `--proxy-server=http://127.0.0.1:${input.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
      `--window-size=${windowSize.width},${windowSize.height}`,
    ],
  });
  const extensionOrigin = `chrome-extension://${chromiumId}`;
  return {
    browser,
    extensionOrigin,
    openPage: async (path) => {
      const page = await browser.newPage();
      await gotoOnceThere(page, `${extensionOrigin}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

/**
 * With a throwaway profile the extension is installed for this run. In one that is kept it is there for good where
 * this Firefox takes what Mozilla has not signed (ESR, Developer Edition, Nightly); elsewhere each start installs it
 * anew onto what the profile has stored.
 */
async function launchFirefox(input: LaunchInput): Promise<Launched> {
  if (input.userDataDir !== undefined) await keepInProfile(input.userDataDir, geckoId, input.extensionDir);
  const browser = await puppeteer.launch({
    ...common(input),
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    args: ['--remote-allow-system-access', `--width=${windowSize.width}`, `--height=${windowSize.height}`],
    extraPrefsFirefox: firefoxPreferences(input),
  });
  const extensionOrigin = `moz-extension://${firefoxUuid}`;
  if (input.userDataDir === undefined || !(await isInstalled(browser, extensionOrigin))) {
    await browser.installExtension(input.extensionDir);
  }
  return {
    browser,
    extensionOrigin,
    openPage: async (path) => {
      const page = await browser.newPage();
      await gotoExtensionPage(page, `${extensionOrigin}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
}

function common({ headless, userDataDir }: LaunchInput): LaunchOptions {
  return {
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? windowSize : null,
    timeout: 60_000,
    protocolTimeout: 120_000,
    env: { ...process.env, ...locale },
    ...(userDataDir === undefined ? {} : { userDataDir }),
  };
}

/** Chromium blocks an extension's page until it has taken the extension in, which a busy machine does late. */
async function gotoOnceThere(page: Page, url: string): Promise<void> {
  const deadline = Date.now() + openTimeout;
  for (;;) {
    try {
      await page.goto(url, { waitUntil: 'load' });
      return;
    } catch (error) {
      if (!String(error).includes('ERR_BLOCKED_BY_CLIENT') || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Whether Firefox has taken in, by itself, what lies in its profile. */
async function isInstalled(browser: Browser, extensionOrigin: string): Promise<boolean> {
  const page = await browser.newPage();
  try {
    await gotoExtensionPage(page, `${extensionOrigin}/icon/16.png`, sideloadTimeout);
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

/**
 * In Firefox a navigation to an extension's page is never reported as done, so the page is asked
 * instead; questions that meet the old document on its way out fail, and are asked again.
 */
async function gotoExtensionPage(page: Page, url: string, timeout = openTimeout): Promise<void> {
  await page.goto(url, { timeout: 1 }).catch(() => undefined);
  const deadline = Date.now() + timeout;
  const isThere = (href: string) => location.href === href && document.readyState === 'complete';
  while (!(await page.evaluate(isThere, url).catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${url} did not open within ${timeout / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function firefoxPreferences({ proxyPort, userDataDir, dark = false }: LaunchInput): Record<string, unknown> {
  return {
    // 0 is dark, 1 is light: Firefox takes no theme from a page's emulation.
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // An add-on of one run alone is taken out at its end; what it stored is to be there at the next start.
    'extensions.webextensions.keepStorageOnUninstall': userDataDir !== undefined,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': 1500,
    'intl.locale.requested': 'en-US',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.http.http3.enable': false,
    'network.trr.mode': 5,
  };
}
