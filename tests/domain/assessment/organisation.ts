// The real instrument, read and checked as the site reads it: scores are proved on the file that people fill in.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { instrument } from '../../../src/schema/instrument.ts';

const file = new URL('../../../content/instruments/organisation.yaml', import.meta.url);

export const organisation = instrument.parse(parse(readFileSync(file, 'utf8')));
export const items = organisation.dimensions.flatMap((dimension) => dimension.items);
