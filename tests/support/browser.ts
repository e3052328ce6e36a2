import { chromium, type Browser } from 'playwright-core';

const launched: Browser[] = [];

/** The browsers of this file of tests that still run. */
export const openBrowsers = (): Browser[] => launched.filter((browser) => browser.isConnected());

/** The Chromium that the run found, or that CHROMIUM_PATH names. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  launched.push(browser);
  return browser;
}
