// The other islands as they arrive, before any script: complete, in one language, with every door that needs a script still shut.
import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import Assessment from '../../src/islands/Assessment/index.tsx';
import Continue from '../../src/islands/Continue/index.tsx';
import Data from '../../src/islands/Data/index.tsx';
import Progress from '../../src/islands/Progress/index.tsx';
import { lessons, saying } from '../real-content.ts';
import { assessmentProps, continueProps, dataProps, progressProps } from './island-props.ts';
import { expectReadable, parsed, textOf } from './rendered.ts';

describe.each(localeCodes)('in %s', (locale) => {
  test('home: a button to the first lesson', () => {
    const document = parsed(renderToString(() => <Continue {...continueProps(locale, 'home-ssr')} />));
    expectReadable(document, locale);
    const button = document.querySelector('a.button')!;
    expect(button.textContent).toBe(saying(locale, 'home')('begin'));
    expect(button.getAttribute('href')).toBe(`/${locale}/${lessons[0]!.path}`);
    expect(document.querySelector('.continue-note')?.textContent).toBe('');
  });

  test('course map: every lesson with its link, summary and length, none read', () => {
    const say = saying(locale, 'learn');
    const props = progressProps(locale, 'map-ssr');
    const document = parsed(renderToString(() => <Progress {...props} />));
    const [module] = props.modules;
    expect(textOf(document)).not.toMatch(/\{\w+\}|undefined/);
    expect(document.querySelector('.module-star')?.getAttribute('aria-label')).toBe(
      say('starLabel', { n: 0, total: lessons.length }),
    );
    expect(document.querySelectorAll('.module-star .filled')).toHaveLength(0);
    const rows = [...document.querySelectorAll('.lessons > li')].map((row) => [
      row.querySelector('a')?.getAttribute('href'),
      row.querySelector('a')?.textContent,
      row.querySelector('.lesson-state')?.textContent,
    ]);
    expect(rows).toEqual(
      module!.lessons.map(({ href, title, minutes }) => [
        href,
        title,
        `${say('stateNew')} · ${say('minutes', { n: minutes })}`,
      ]),
    );
    for (const { summary } of module!.lessons) expect(textOf(document)).toContain(summary);
    expect(document.querySelector('.next-step a')?.textContent).toBe(
      say('begin', { title: lessons[0]!.title[locale] }),
    );
  });

  test('assessment: the way in is there, shut until earlier answers are read', () => {
    const say = saying(locale, 'survey');
    const document = parsed(renderToString(() => <Assessment {...assessmentProps(locale, 'assess-ssr')} />));
    expectReadable(document, locale);
    const buttons = [...document.querySelectorAll('button')].map((button) => [
      button.textContent,
      button.hasAttribute('disabled'),
    ]);
    expect(buttons).toEqual([[say('start'), true]]);
    expect(textOf(document)).toContain(say('loading'));
    expect(textOf(document)).not.toContain(say('memory'));
  });

  test('data: what can be done is said, and waits for the script', () => {
    const say = saying(locale, 'data');
    const document = parsed(renderToString(() => <Data {...dataProps(locale, 'data-ssr')} />));
    expectReadable(document, locale);
    expect([...document.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      say('backup'),
      say('restore'),
      say('table'),
      say('erase'),
    ]);
    for (const key of ['loading', 'backupText', 'restoreText', 'restoreChoose', 'tableText', 'eraseText'] as const) {
      expect(textOf(document)).toContain(say(key));
    }
    const controls = [...document.querySelectorAll('button, input')];
    expect(controls).toHaveLength(4);
    expect(controls.filter((control) => !control.hasAttribute('disabled'))).toEqual([]);
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
  });
});
