// The interface's words and the screens that say them: an island is handed the words that it says, all of them and no others.
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { allNotesWords } from '../../src/islands/AllNotes/words.ts';
import { certificateWords } from '../../src/islands/Certificate/words.ts';
import { teamWords } from '../../src/islands/CompletionTable/words.ts';
import { continueWords } from '../../src/islands/Continue/words.ts';
import { dataWords } from '../../src/islands/Data/words.ts';
import { dateWords } from '../../src/islands/DateField/words.ts';
import { galleryWords } from '../../src/islands/Gallery/words.ts';
import { testWordsFor } from '../../src/islands/ModuleTest/words.ts';
import { myLearningWords } from '../../src/islands/MyLearning/words.ts';
import { notesWords } from '../../src/islands/Notes/words.ts';
import { profilesWords } from '../../src/islands/Profiles/words.ts';
import { progressWords } from '../../src/islands/Progress/words.ts';
import { quizWordsFor } from '../../src/islands/Quiz/words.ts';
import { reviewWords } from '../../src/islands/Review/words.ts';
import { scenarioWords } from '../../src/islands/Scenario/words.ts';
import { everyType } from '../islands/every-type.ts';
import { wordsOf } from '../real-content.ts';
import { type SaidWord, saidWords } from './said-words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = (folder: string, ending: RegExp) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${root}${folder}/${file.replaceAll('\\', '/')}`);
const said = saidWords(sources('src/islands', /\.tsx?$/)).map((word) => ({
  ...word,
  place: relative(root, word.place),
}));

const inFolder = (folder: string) => (word: SaidWord) => word.place.startsWith(`src/islands/${folder}/`);
const inReport = inFolder('Assessment/report');
const all = (group: string) => Object.keys(wordsOf('en', group));

interface Island {
  island: string;
  group: string;
  handed: readonly string[];
  says: (word: SaidWord) => boolean;
}

/** Which words an island is handed, of which group of content/ui, and which are its sayings. */
const islands: Island[] = [
  { island: 'Quiz', group: 'quiz', handed: quizWordsFor(everyType), says: inFolder('Quiz') },
  { island: 'Gallery', group: 'gallery', handed: galleryWords, says: inFolder('Gallery') },
  { island: 'Continue', group: 'home', handed: continueWords, says: inFolder('Continue') },
  { island: 'Progress', group: 'learn', handed: progressWords, says: inFolder('Progress') },
  { island: 'ModuleTest', group: 'test', handed: testWordsFor({ passMark: 0.8 }), says: inFolder('ModuleTest') },
  { island: 'MyLearning', group: 'mine', handed: myLearningWords, says: inFolder('MyLearning') },
  { island: 'Review', group: 'review', handed: reviewWords, says: inFolder('Review') },
  { island: 'DateField', group: 'dates', handed: dateWords, says: inFolder('DateField') },
  { island: 'Scenario', group: 'scenario', handed: scenarioWords, says: inFolder('Scenario') },
  { island: 'Notes', group: 'notes', handed: notesWords, says: inFolder('Notes') },
  { island: 'AllNotes', group: 'notes', handed: allNotesWords, says: inFolder('AllNotes') },
  { island: 'Certificate', group: 'certificate', handed: certificateWords, says: inFolder('Certificate') },
  { island: 'CompletionTable', group: 'team', handed: teamWords, says: inFolder('CompletionTable') },
  { island: 'Data', group: 'data', handed: dataWords, says: inFolder('Data') },
  { island: 'Profiles', group: 'profiles', handed: profilesWords, says: inFolder('Profiles') },
  {
    island: 'Assessment',
    group: 'survey',
    handed: all('survey'),
    says: (word: SaidWord) => (inFolder('Assessment')(word) && !inReport(word)) || word.speaker === 'saySurvey',
  },
  {
    island: 'the report of Assessment',
    group: 'report',
    handed: all('report'),
    says: (word: SaidWord) => inReport(word) && word.speaker === 'say',
  },
];

test('every saying in an island belongs to one group', () => {
  const homeless = said.filter((word) => islands.filter(({ says }) => says(word)).length !== 1);
  expect(homeless).toEqual([]);
  expect(said.length).toBeGreaterThan(150);
});

describe.each(islands)('$island and the group $group', ({ group, handed, says }) => {
  const own = said.filter(says);
  const keys = new Set(own.map(({ key }) => key));

  test('every word that is handed over is said', () => expect(handed.filter((key) => !keys.has(key))).toEqual([]));
  test('every word that is said is handed over', () =>
    expect(own.filter(({ key }) => !handed.includes(key)).map(({ key, place }) => `${key} at ${place}`)).toEqual([]));
  test.each(localeCodes)('every word is there in %s', (locale) => {
    const words = wordsOf(locale, group);
    expect([...keys].filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });
});

test('the compiler reads the word behind a variable, a choice and a pattern', () => {
  const example = fileURLToPath(new URL('./said-words-example.ts', import.meta.url));
  const words = saidWords([example]).map(({ key, place }) => `${key} ${place.split(':').at(-1)}`);
  expect(words).toEqual(['plain 6', 'first 7', 'second 7', 'one 8', 'two 8', 'size1 9', 'size2 9']);
});
