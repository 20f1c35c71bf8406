// The content check: parsed files in, everything that is wrong with them out. Pure; tools/check-content reads and prints.
import type { ContentFile } from './content-file.ts';
import { withoutDrafts } from './drafts.ts';
import { type Inventory, takeInventory } from './inventory.ts';
import type { Problem } from './problem.ts';
import { accentRule } from './rules/brand.ts';
import { componentRule } from './rules/components.ts';
import { faultRule } from './rules/faults.ts';
import { missingFileRule, missingProseRule, orphanFileRule } from './rules/files.ts';
import { gapRule } from './rules/gaps.ts';
import { fileNameRule, localIdRule, retiredIdRule, siteIdRule } from './rules/ids.ts';
import { instrumentRule } from './rules/instrument.ts';
import { instrumentReferenceRule, learnRule } from './rules/instrument-references.ts';
import { interfaceWordsRule } from './rules/interface-words.ts';
import { languageRule } from './rules/language.ts';
import { linkRule, pictureRule } from './rules/links.ts';
import { testAddressRule, testReferenceRule, tooFewQuestionsRule } from './rules/module-test.ts';
import { plainProseRule } from './rules/prose.ts';
import { sameAnswerRule } from './rules/question-answers.ts';
import { oneMistakeRule, partReferenceRule } from './rules/question-parts.ts';
import { optionPointsRule } from './rules/question-points.ts';
import { lessonQuestionsRule, rightOptionRule } from './rules/questions.ts';
import { questionReferenceRule, sourceReferenceRule, termReferenceRule } from './rules/references.ts';
import { scenarioRule } from './rules/scenario.ts';
import { scenarioReferenceRule } from './rules/scenario-references.ts';
import { schemaRule } from './rules/schema.ts';
import { headingRule, sectionIdRule, sectionMismatchRule, tomorrowRule } from './rules/sections.ts';
import { unusedEntryRule, unusedPracticeRule } from './rules/unused.ts';
import { uncitedSourceRule, unusedPictureRule } from './rules/unused-in-lesson.ts';

/** Looks at the whole content and tells what is wrong; in no order, and it never throws, whatever the files hold. */
export type Rule = (content: Inventory) => Problem[];

const rules: readonly Rule[] = [
  faultRule,
  schemaRule,
  siteIdRule,
  localIdRule,
  retiredIdRule,
  fileNameRule,
  testAddressRule,
  questionReferenceRule,
  testReferenceRule,
  sourceReferenceRule,
  termReferenceRule,
  instrumentReferenceRule,
  learnRule,
  rightOptionRule,
  partReferenceRule,
  gapRule,
  oneMistakeRule,
  optionPointsRule,
  sameAnswerRule,
  lessonQuestionsRule,
  tooFewQuestionsRule,
  missingFileRule,
  missingProseRule,
  orphanFileRule,
  unusedEntryRule,
  unusedPracticeRule,
  uncitedSourceRule,
  unusedPictureRule,
  plainProseRule,
  componentRule,
  sectionIdRule,
  sectionMismatchRule,
  headingRule,
  tomorrowRule,
  linkRule,
  pictureRule,
  instrumentRule,
  scenarioReferenceRule,
  scenarioRule,
  interfaceWordsRule,
  accentRule,
  languageRule,
];

/** Every problem of a content folder. */
export function checkFiles(files: readonly ContentFile[]): Problem[] {
  const content = takeInventory(files);
  return withoutDrafts(
    content,
    rules.flatMap((rule) => rule(content)),
  );
}
