import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface AxeWindow {
  axe: { run(on?: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page, or in one part of it: rule and markup, empty where all is well. */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (on) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(on);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, part);
}
