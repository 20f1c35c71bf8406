// My learning over the store of this device, its clock and the site's files.
import { readSiteFile } from '../../adapters/files/site-file.ts';
import { openStore } from '../../adapters/store/open.ts';
import { makeMyLearning } from './make-my-learning.tsx';

export default makeMyLearning({ open: openStore, readFile: readSiteFile, now: () => Date.now() });
