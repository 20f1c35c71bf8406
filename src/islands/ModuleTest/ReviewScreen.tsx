// Free review: the whole bank, checked question by question as in a lesson. It changes no result.
import { type Component, onMount } from 'solid-js';
import type { Locale } from '../../i18n/locales.ts';
import { speaker } from '../../i18n/translate.ts';
import type { QuizProps } from '../Quiz/make-quiz.tsx';
import { inReview, type TestView, type TestWords } from './test-view.ts';

interface Props {
  locale: Locale;
  site: string;
  words: TestWords;
  test: TestView;
  Review: Component<QuizProps>;
  leave: () => void;
}

export function ReviewScreen(props: Props) {
  const say = speaker(props.locale, props.words.test);
  const { Review } = props;
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  return (
    <section class="free-review">
      <h2 ref={heading} tabIndex={-1}>
        {say('review')}
      </h2>
      <p>{say('reviewLead')}</p>
      <Review
        locale={props.locale}
        site={props.site}
        place="review"
        words={{ ...props.words.quiz, progress: props.words.test.steps! }}
        questions={props.test.questions.map(({ view }) => inReview(view))}
      />
      <p class="actions">
        <button type="button" class="quiet-button" onClick={() => props.leave()}>
          {say('toStart')}
        </button>
      </p>
    </section>
  );
}
