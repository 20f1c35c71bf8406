// A lesson asks something, and each question can be answered right and wrong.
import type { Inventory } from '../inventory.ts';
import { pathById } from '../path-by-id.ts';
import { fileStart, type Problem, problem } from '../problem.ts';
import { get, listAt, textAt } from '../unchecked.ts';

/** No right option, too many, or no wrong one. */
export function rightOptionRule(content: Inventory): Problem[] {
  return content.questionFiles.flatMap((file) => {
    if (!file.readable) return [];
    return listAt(file.data, 'questions').flatMap((question, index): Problem[] => {
      const options = listAt(question, 'options');
      const type = textAt(question, 'type');
      if (options.length === 0 || (type !== 'single' && type !== 'multiple')) return [];
      const path = ['questions', index, 'options'];
      const right = options.flatMap((option, at) => (get(option, 'correct') === true ? [at] : []));
      const rest = { at: { path }, where: pathById(file.data, path.slice(0, 2)) };
      if (right.length === 0) {
        return [
          problem('no-correct-option', file.path, {
            ...rest,
            found: 'None of the options is marked as right.',
            fix: 'Add `correct: true` to the right option.',
          }),
        ];
      }
      if (type === 'single' && right.length > 1) {
        const second = [...path, right[1]!, 'correct'];
        return [
          problem('too-many-correct', file.path, {
            at: { path: second },
            where: pathById(file.data, second),
            found: `Found ${right.length} right options; a question of type \`single\` has exactly one.`,
            fix: 'Take `correct: true` from the others, or write `type: multiple`.',
          }),
        ];
      }
      if (type === 'multiple' && right.length === options.length) {
        return [
          problem('no-wrong-option', file.path, {
            ...rest,
            found: 'Every option is marked as right; ticking all of them would always pass.',
            fix: 'Add a wrong option, or take `correct: true` from one.',
          }),
        ];
      }
      return [];
    });
  });
}

/** A lesson without a quiz, or with an empty one. */
export function lessonQuestionsRule(content: Inventory): Problem[] {
  return content.lessons.flatMap(({ lesson, quiz, folder }) => {
    if (lesson === undefined || (quiz !== undefined && (!quiz.readable || listAt(quiz.data, 'questions').length > 0)))
      return [];
    // An empty or misshapen file is told by its schema.
    if (quiz !== undefined && get(quiz.data, 'questions') !== undefined && !Array.isArray(get(quiz.data, 'questions')))
      return [];
    return problem('lesson-without-questions', quiz?.path ?? lesson.path, {
      at: fileStart,
      found: quiz === undefined ? `Found no quiz.yaml in ${folder}.` : 'Found no questions in this file.',
      fix: 'Write at least one question in quiz.yaml, or mark the lesson `status: draft`.',
    });
  });
}
