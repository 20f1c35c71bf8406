// What review asks of content/: the ids of all questions that can come back, and the questions of a module as review asks them.
import { getEntry } from 'astro:content';
import type { CatalogueModule } from '../../catalogue/catalogue.ts';
import { localise } from '../../catalogue/localise.ts';
import { placesOf } from '../../catalogue/section-reference.ts';
import { sectionsOf } from '../../catalogue/sections.ts';
import type { QuestionView } from '../../domain/quiz/question-view.ts';
import { questionView } from '../../domain/quiz/view.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MyCourse } from '../../islands/MyLearning/learning.ts';
import { courses, href, sayIn } from '../content.ts';

/** The file with the questions of a module: one a module, so that a page stays as small with a hundred lessons. */
export const questionsAt = (locale: Locale, module: string) => href(locale, `review/questions-${module}.json`);

/** The courses as review and “my learning” need them: titles and ids, no questions. */
export async function myCourses(locale: Locale): Promise<MyCourse[]> {
  return (await courses()).map(({ id, title, modules }) => ({
    id,
    title: title[locale],
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title[locale],
      questionsAt: questionsAt(locale, module.id),
      bank: module.test?.questions.map((question) => question.id) ?? [],
      lessons: module.lessons.map((lesson) => {
        const critical = lesson.questions.filter((question) => question.critical).map((question) => question.id);
        return {
          id: lesson.id,
          title: lesson.title[locale],
          href: href(locale, `learn/${module.id}/${lesson.id}/`),
          questions: lesson.questions.map((question) => question.id),
          ...(critical.length > 0 ? { critical } : {}),
        };
      }),
    })),
  }));
}

/**
 * The questions of a module, of its lessons and of its test, as review asks them: one by one, checked at once, with confidence
 * asked and everything told afterwards, whatever their lesson does. Passages to read again have whole addresses.
 */
export async function reviewQuestions(locale: Locale, module: CatalogueModule): Promise<QuestionView[]> {
  const say = sayIn(locale, 'quiz');
  const lessons = await Promise.all(
    module.lessons.map(async ({ id, folder }) => {
      const prose = await getEntry('prose', `${folder}/${locale}`);
      return { id, sections: sectionsOf(prose?.body ?? '').map((section) => section.id) };
    }),
  );
  const address = (reference: string, candidates: typeof lessons) => {
    const [place] = placesOf(reference, candidates);
    return href(locale, place ? `learn/${module.id}/${place.lesson}/#${place.section}` : `learn/#${module.id}`);
  };
  const asReview = (questions: CatalogueModule['lessons'][number]['questions'], candidates: typeof lessons) =>
    localise(questions, locale)
      .map((question) =>
        questionView(question, {
          true: say('true'),
          false: say('false'),
          section: (reference) => address(reference, candidates),
        }),
      )
      .map((view): QuestionView => ({ ...view, behaviour: { check: 'at-once', confidence: true, reveal: 'answer' } }));
  return [
    ...module.lessons.flatMap((lesson, index) => asReview(lesson.questions, [lessons[index]!])),
    ...asReview(module.test?.questions ?? [], lessons),
  ];
}
