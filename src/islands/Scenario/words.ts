// The sentences of the group `scenario` that the island says.
import type { Message } from '../../i18n/translate.ts';

export const scenarioWords = [
  'log',
  'you',
  'choices',
  'resumed',
  'toNow',
  'startOver',
  'edited',
  'stuck',
  'debrief',
  'best',
  'fair',
  'poor',
  'sceneNumber',
  'fromHere',
  'fromHereLabel',
  'map',
  'mapText',
  'mapLabel',
  'now',
  'before',
  'never',
  'unseenScene',
  'unseenEnding',
  'leadsTo',
  'endingNamed',
  'endingCalled',
  'someEnding',
  'memory',
  'full',
] as const;

export type ScenarioWords = Readonly<Record<(typeof scenarioWords)[number], Message>>;
