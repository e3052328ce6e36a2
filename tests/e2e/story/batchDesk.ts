import type { Page } from 'playwright-core';

/** A file as the browser is given it. */
export interface Given {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const word = (name: string, buffer: Buffer): Given => ({ name, mimeType: WORD, buffer });
export const html = (name: string, text: string): Given => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(text),
});

/** Drops files on a part of the page. */
export async function dropOn(page: Page, part: string, files: readonly Given[]): Promise<void> {
  await page.locator(part).first().waitFor();
  await page.evaluate(
    ([selector, given]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      for (const event of ['dragover', 'drop']) {
        document
          .querySelector(selector)
          ?.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [
      part,
      files.map(({ name, mimeType, buffer }) => ({
        name,
        type: mimeType,
        base64: buffer.toString('base64'),
      })),
    ] as const,
  );
}

/** Drops a folder of this machine on a part of the page, as somebody drags it there. */
export async function dropFolderOn(page: Page, part: string, folder: string): Promise<void> {
  const target = page.locator(part).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing is seen of ${part}.`);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}

/** The line of a file in the list of a batch. */
export const lineOf = (page: Page, name: string) => page.locator(`tr[data-file="${name}"]`);

/** Waits until this is what the list says is to be done with a file. */
export const untilNext = (page: Page, name: string, next: string) =>
  page.locator(`tr[data-file="${name}"][data-next="${next}"]`).waitFor();

/** Waits until the browser has kept so many files as read, failed or cancelled, for a reload. */
export const untilKept = (page: Page, count: number) =>
  page.waitForFunction(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await asked(indexedDB.open('disclosure-report:import'));
    const kept = await asked(database.transaction('batch').objectStore('batch').getAll());
    database.close();
    const done = (kept as { item: { state: string } }[]).filter(
      ({ item }) => item.state !== 'waiting' && item.state !== 'reading',
    );
    return done.length === wanted;
  }, count);

/** What each line of the list says, by file. */
export const saidOf = async (page: Page): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await page
      .locator('tr[data-file]')
      .evaluateAll((all) =>
        all.map((each): [string, string] => [
          each.getAttribute('data-file') ?? '',
          each.textContent ?? '',
        ]),
      ),
  );
