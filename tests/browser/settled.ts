// Waits until what was done on a page is written on the device. A person takes longer to leave a page than a disk to write; a test
// does not.
import type { Page } from 'playwright-core';
import { siteId } from './site.ts';

/** Writing takes turns: a turn of our own comes after all that the page has asked for. The page must have opened its store. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const turn = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          turn.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    siteId,
  );
