// What the assessment screens get from the page: the instrument in one language, the practices it points to, related lessons.
import type { Localised } from '../../catalogue/localise.ts';
import type { MessageGroup } from '../../i18n/translate.ts';
import type { Instrument } from '../../schema/instrument.ts';
import type { Practice } from '../../schema/practice.ts';

export type InstrumentView = Pick<
  Localised<Instrument>,
  | 'id'
  | 'version'
  | 'title'
  | 'leadIn'
  | 'limits'
  | 'scale'
  | 'minimum'
  | 'levels'
  | 'gates'
  | 'criticalTargets'
  | 'guards'
> & { dimensions: DimensionView[] };

export type DimensionView = Pick<
  Localised<Instrument>['dimensions'][number],
  'id' | 'name' | 'about' | 'low' | 'high' | 'ask' | 'note' | 'block' | 'items'
> & { lessons: { title: string; href: string }[] };

export type ItemView = DimensionView['items'][number];

export type PracticeView = Pick<
  Localised<Practice>,
  'id' | 'title' | 'why' | 'step' | 'owner' | 'evidence' | 'check' | 'effort'
>;

/** The interface groups `survey` and `report`, whole: every sentence of them is used by these screens. */
export interface AssessmentWords {
  survey: MessageGroup;
  report: MessageGroup;
}

export interface ItemPlace {
  item: ItemView;
  dimension: DimensionView;
  /** Position in the instrument and of its dimension, both from 0. */
  index: number;
  dimensionIndex: number;
}

/** Every item with its place, in the order of asking. */
export function itemPlaces(instrument: InstrumentView): ItemPlace[] {
  let index = 0;
  return instrument.dimensions.flatMap((dimension, dimensionIndex) =>
    dimension.items.map((item) => ({ item, dimension, dimensionIndex, index: index++ })),
  );
}
