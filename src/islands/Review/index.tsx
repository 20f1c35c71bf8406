// The review page over the store of this device, its clock, the site's files and, once asked for, the writer of calendar files.
import { saveFile } from '../../adapters/files/files.ts';
import { readSiteFile } from '../../adapters/files/site-file.ts';
import { openStore } from '../../adapters/store/open.ts';
import { makeReview } from './make-review.tsx';

export default makeReview({
  open: openStore,
  readFile: readSiteFile,
  now: () => Date.now(),
  saveReminders: async (name, reminders) => {
    const { writeReminders } = await import('../../exchange/reminders.ts');
    saveFile(name, writeReminders(reminders), 'text/calendar;charset=utf-8');
  },
});
