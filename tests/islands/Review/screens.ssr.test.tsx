// Review and “my learning” as they arrive before any script: headings, the figure and its table, nobody's records.
import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../../src/i18n/locales.ts';
import { pick } from '../../../src/i18n/translate.ts';
import MyLearning from '../../../src/islands/MyLearning/index.tsx';
import { myLearningWords } from '../../../src/islands/MyLearning/words.ts';
import Review from '../../../src/islands/Review/index.tsx';
import { saying, wordsOf } from '../../real-content.ts';
import { expectReadable, parsed, textOf } from '../rendered.ts';
import { courses, reviewProps } from './world.tsx';

describe.each(localeCodes)('in %s', (locale) => {
  test('review says that it is reading, and offers nothing that would not work', () => {
    const document = parsed(renderToString(() => <Review {...reviewProps(locale)} />));
    expect(textOf(document)).toContain(saying(locale, 'review')('loading'));
    const controls = [...document.querySelectorAll('button, fieldset')];
    expect(controls.map((control) => control.hasAttribute('disabled'))).toEqual([true, true, true]);
    expect(document.querySelectorAll('fieldset input')).toHaveLength(3);
  });

  test('my learning has its parts, with every lesson not begun', () => {
    const words = pick(wordsOf(locale, 'mine'), myLearningWords);
    const props = { locale, site: 'ssr', words, courses, map: '/map/', review: '/review/' };
    const document = parsed(renderToString(() => <MyLearning {...props} />));
    expectReadable(document, locale);
    const say = saying(locale, 'mine');
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual([say('mastery'), say('confidence')]);
    const states = [...document.querySelectorAll('td:first-of-type')].map(({ textContent }) => textContent);
    expect(states).toEqual([say('stateNew'), say('stateNew'), say('stateNew')]);
    expect(document.querySelectorAll('.mastery-rows svg g')).toHaveLength(3);
  });
});
