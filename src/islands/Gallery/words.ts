// The interface sentences that the gallery uses beside those of the quiz.
import type { Message } from '../../i18n/translate.ts';
import { exampleNames } from './examples.ts';

export const galleryWords = [...exampleNames, 'sampleHint'] as const;

export type GalleryWords = Record<(typeof galleryWords)[number], Message>;
