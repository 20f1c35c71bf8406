// One question of an assessment: digits of three scripts answer it, exits and the whole dimension set aside, each with its words.
import { fireEvent, render } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { describe, expect, test, vi } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import { type Answers, setAside } from '../../src/islands/Assessment/answers.ts';
import { ItemScreen } from '../../src/islands/Assessment/ItemScreen.tsx';
import { itemPlaces } from '../../src/islands/Assessment/instrument-view.ts';
import { saying, wordsOf } from '../real-content.ts';
import { instrumentView } from './island-props.ts';

describe.each(localeCodes)('in %s', (locale) => {
  const instrument = instrumentView(locale);
  const places = itemPlaces(instrument);
  const say = saying(locale, 'survey');

  function show(id: string, given: Answers = {}) {
    const place = places.find(({ item }) => item.id === id)!;
    const [answers, setAnswers] = createSignal(given);
    const move = vi.fn();
    const leave = vi.fn();
    const { container } = render(() => (
      <ItemScreen
        locale={locale}
        words={wordsOf(locale, 'survey')}
        instrument={instrument}
        place={place}
        total={places.length}
        answers={answers()}
        answer={(item, value) => setAnswers({ ...answers(), [item]: value })}
        setAside={(dimension, on) => setAnswers(setAside(dimension, answers(), on))}
        move={move}
        leave={leave}
      />
    ));
    const input = (value: string) => container.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
    return {
      ...{ container, answers, place, move, leave, input },
      key: (key: string, modifiers = {}) =>
        fireEvent.keyDown(container.querySelector('fieldset')!, { key, ...modifiers }),
      button: (name: string) =>
        [...container.querySelectorAll('button')].find((button) => button.textContent === name)!,
      submit: () => container.querySelector<HTMLButtonElement>('button[type=submit]')!,
    };
  }

  test.each([
    ['0', 0],
    ['4', 4],
    ['۰', 0],
    ['۳', 3],
    ['٢', 2],
  ])('the key %s answers %i, and focus follows', (key, value) => {
    const screen = show('LEAD1');
    screen.key(key);
    expect(screen.answers()).toEqual({ LEAD1: value });
    expect(screen.input(String(value)).checked).toBe(true);
    expect(document.activeElement).toBe(screen.input(String(value)));
  });

  test.each([
    ['5', {}],
    ['۹', {}],
    ['a', {}],
    ['Enter', {}],
    ['12', {}],
    ['3', { ctrlKey: true }],
    ['3', { altKey: true }],
    ['3', { metaKey: true }],
  ])('the key %s with %j answers nothing', (key, modifiers) => {
    const screen = show('LEAD1');
    screen.key(key, modifiers);
    expect(screen.answers()).toEqual({});
  });

  test('every answer is a row with its word and anchor; “don’t know” and “does not apply” stand apart', () => {
    const screen = show('LEAD1');
    const { anchors } = screen.place.item;
    const rows = [...screen.container.querySelectorAll('fieldset > label')].map((row) => row.textContent);
    expect(rows).toEqual(instrument.scale.map((word, step) => word + (anchors[step as 0] ?? '')));
    const exits = [...screen.container.querySelectorAll('.exits label')].map((row) => row.textContent);
    expect(exits).toEqual([say('unknown'), say('notApplicable')]);
    fireEvent.click(screen.input('dk'));
    expect(screen.answers()).toEqual({ LEAD1: 'dk' });
    fireEvent.click(screen.input('na'));
    expect(screen.answers()).toEqual({ LEAD1: 'na' });
  });

  test('the group is named by the question and helped by the sentence on keys', () => {
    const group = show('LEAD1').container.querySelector('fieldset')!;
    const named = document.getElementById(group.getAttribute('aria-labelledby')!);
    expect(named?.textContent).toBe(places[0]!.item.text);
    expect(document.activeElement).toBe(named);
    expect(document.getElementById(group.getAttribute('aria-describedby')!)?.textContent).toBe(say('help'));
  });

  test('the button onward says whether a question is skipped, answered or the last', () => {
    expect(show('LEAD1').submit().textContent).toBe(say('skip'));
    const answered = show('LEAD1', { LEAD1: 0 });
    expect(answered.submit().textContent).toBe(say('next'));
    expect(answered.input('0').checked).toBe(true);
    expect(show(places.at(-1)!.item.id).submit().textContent).toBe(say('toReview'));

    fireEvent.click(answered.submit());
    fireEvent.click(answered.button(say('back')));
    expect(answered.move.mock.calls).toEqual([[1], [-1]]);
    fireEvent.click(answered.button(say('leave')));
    expect(answered.leave).toHaveBeenCalledOnce();
  });

  test('a dimension may be set aside at its first question, and taken back', () => {
    const screen = show('CRM1', { LEAD1: 2, CRM2: 3 });
    const { dimension } = screen.place;
    const box = () => screen.container.querySelector<HTMLInputElement>('.block input')!;
    fireEvent.click(box());
    const aside = Object.fromEntries(dimension.items.map(({ id }) => [id, 'na']));
    expect(screen.answers()).toEqual({ LEAD1: 2, ...aside });
    expect(screen.container.querySelector('fieldset')).toBeNull();
    expect(screen.container.textContent).toContain(say('blockOn', { reason: dimension.block!.reason }));
    fireEvent.click(box());
    expect(screen.answers()).toEqual({ LEAD1: 2 });
    expect(screen.container.querySelector('fieldset')).not.toBeNull();
    expect(show('CRM2').container.querySelector('.block')).toBeNull();
    expect(show('LEAD1').container.querySelector('.block')).toBeNull();
  });

  test('progress counts answers, and its bars begin where reading begins', () => {
    const { container } = show('KNOW1', { LEAD1: 1, LEAD2: 'dk' });
    const picture = container.querySelector('.dimension-progress svg')!;
    expect(picture.getAttribute('aria-label')).toBe(say('progressLabel', { n: 2, total: places.length }));
    const tracks = [...picture.querySelectorAll('.track')].map((track) => Number(track.getAttribute('x')));
    expect(tracks.toSorted((a, b) => a - b)).toEqual(locale === 'fa' ? tracks.toReversed() : tracks);
    expect(picture.querySelectorAll('.track')[1]!.classList.contains('here')).toBe(true);
    expect(Number(picture.querySelectorAll('.fill')[0]!.getAttribute('width'))).toBeGreaterThan(0);
    expect(Number(picture.querySelectorAll('.fill')[1]!.getAttribute('width'))).toBe(0);
  });
});
