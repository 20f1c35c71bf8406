// Passages of a lesson: from a selection to words, from words back to the same place; questions and definitions are not text.
import { beforeEach, describe, expect, test } from 'vitest';
import { passageOf, rangeOf, sectionsOf } from '../../src/islands/Notes/passage.ts';

/** A lesson as its page has it: words before the sections, two sections, a term with its definition, a box, a quiz. */
function lessonText(): Element {
  const prose = document.createElement('div');
  const add = (parent: Element, tag: string, text = '', attributes: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
    return element;
  };
  add(prose, 'p', 'دوشنبه عصر، خانم رضایی\n  پارچه‌اش را می‌برد.');
  const first = add(prose, 'section', '', { id: 'say-and-do' });
  add(first, 'h2', 'سه شرط');
  const p = add(first, 'p', 'کاری را که گفته‌اید، ');
  add(p, 'button', 'سر وقت', { class: 'term' });
  add(p, 'span', 'تعریف: در زمانی که گفته شده', { popover: '' });
  p.append(' انجام دهید.');
  add(first, 'p', 'بعد خبر بدهید.');
  const second = add(prose, 'section', '', { id: 'speak-first' });
  add(second, 'h2', 'اول شما بگویید');
  add(second, 'p', 'بعد خبر بدهید.');
  add(add(prose, 'astro-island'), 'p', 'پرسش ۱ از ۴');
  document.body.replaceChildren(prose);
  return prose;
}

let prose: Element;
beforeEach(() => {
  prose = lessonText();
});

/** A selection from the n-th to the m-th character of two elements' own first text. */
function select(from: [Element | Node, number], to: [Element | Node, number]): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
const at = (selector: string) => prose.querySelector(selector)!;

describe('what is selected', () => {
  test('is kept with its section, in single spaces, without the definition that is hidden in it', () => {
    const p = at('#say-and-do p');
    expect(passageOf(prose, 'promises', select([p.firstChild!, 8], [p.lastChild!, 6]))).toEqual({
      section: 'say-and-do',
      text: 'که گفته‌اید، سر وقت انجام',
    });
  });
  test('over two paragraphs has a space between them', () => {
    const [one, two] = [...prose.querySelectorAll('#say-and-do p')];
    expect(passageOf(prose, 'promises', select([one!.lastChild!, 1], [two!.firstChild!, 3]))?.text).toBe(
      'انجام دهید. بعد',
    );
  });
  test('over two sections is the part in the first', () => {
    const range = select([at('#say-and-do p:last-child').firstChild!, 0], [at('#speak-first p').firstChild!, 3]);
    expect(passageOf(prose, 'promises', range)).toEqual({ section: 'say-and-do', text: 'بعد خبر بدهید.' });
  });
  test('before every section belongs to the lesson', () => {
    const range = document.createRange();
    range.selectNodeContents(at('p'));
    expect(passageOf(prose, 'promises', range)).toEqual({
      section: 'promises',
      text: 'دوشنبه عصر، خانم رضایی پارچه‌اش را می‌برد.',
    });
  });
  test.each([
    ['a question', 'astro-island p'],
    ['a definition', '[popover]'],
  ])('in %s is not kept', (_, selector) => {
    const range = document.createRange();
    range.selectNodeContents(at(selector));
    expect(passageOf(prose, 'promises', range)).toBeNull();
  });
  test('white space alone is nothing', () => {
    const p = at('#say-and-do p');
    expect(passageOf(prose, 'promises', select([p.lastChild!, 0], [p.lastChild!, 1]))).toBeNull();
  });
});

describe('kept words are found again', () => {
  const found = (section: string, text: string) => {
    const range = rangeOf(prose, 'promises', { section, text });
    return range && passageOf(prose, 'promises', range);
  };

  test.each([
    ['promises', 'خانم رضایی پارچه‌اش را'],
    ['say-and-do', 'گفته‌اید، سر وقت انجام'],
    ['say-and-do', 'دهید. بعد خبر'],
    ['speak-first', 'بعد خبر بدهید.'],
    ['speak-first', 'اول شما بگویید'],
  ])('in %s: %s', (section, text) => expect(found(section, text)).toEqual({ section, text }));

  test('in their own section, not where another has the same words', () => {
    const range = rangeOf(prose, 'promises', { section: 'speak-first', text: 'بعد خبر' });
    expect(range!.startContainer.parentElement!.closest('section')!.id).toBe('speak-first');
  });
  test.each([
    ['in another section', 'speak-first', 'سر وقت'],
    ['in a section that is gone', 'gone', 'سر وقت'],
    ['in the other language', 'say-and-do', 'on time'],
    ['in a definition', 'say-and-do', 'تعریف'],
    ['as the whole section', 'say-and-do', ''],
  ])('but not %s', (_, section, text) => expect(rangeOf(prose, 'promises', { section, text })).toBeNull());

  test('the text itself is never touched', () => {
    const before = prose.outerHTML;
    found('say-and-do', 'سر وقت');
    expect(prose.outerHTML).toBe(before);
  });
});

test('the sections are those with a heading, in reading order', () =>
  expect(sectionsOf(prose)).toEqual([
    { id: 'say-and-do', heading: 'سه شرط' },
    { id: 'speak-first', heading: 'اول شما بگویید' },
  ]));
