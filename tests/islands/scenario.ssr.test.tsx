// A situation as it arrives, before any script: the first scene and its choices can be read, in one language, and nothing can be pressed.
import { renderToString } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../src/i18n/locales.ts';
import Scenario from '../../src/islands/Scenario/index.tsx';
import { saying } from '../real-content.ts';
import { scenarioProps, scenarios } from '../real-scenarios.ts';
import { expectReadable, parsed, textOf } from './rendered.ts';

describe.each(localeCodes)('in %s', (locale) => {
  test.each(scenarios.map((story) => [story.id, story] as const))('%s', (id, story) => {
    const document = parsed(renderToString(() => <Scenario {...scenarioProps(story, locale, `${id}-ssr`)} />));
    expectReadable(document, locale);
    const first = story.scenes.find((scene) => scene.id === story.start)!;
    for (const { text } of first.lines) expect(textOf(document)).toContain(text[locale].replace(/\s+/g, ' '));
    const open = first.choices.filter(({ when }) => when.length === 0);
    const buttons = [...document.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent)).toEqual(open.map(({ text }) => text[locale]));
    expect(buttons.filter((button) => !button.hasAttribute('disabled'))).toEqual([]);
    expect(document.querySelector('.choices h2')?.textContent).toBe(saying(locale, 'scenario')('choices'));
    expect(document.querySelector('.debrief, .path-map, [role=status]')).toBeNull();
    expect(document.querySelector('[role=log]')?.getAttribute('aria-live')).toBe('off');
    for (const { why } of first.choices) expect(textOf(document)).not.toContain(why[locale]);
  });
});
