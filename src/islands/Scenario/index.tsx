// A branching scenario, played as a dialogue and kept on the device.
import { openStore } from '../../adapters/store/open.ts';
import { newRecordId } from '../../adapters/store/store.ts';
import { makeScenario } from './make-scenario.tsx';

export default makeScenario(openStore, newRecordId);
