// The line of a test on the course map: not taken, the best share so far, passed and staying so.
import { render } from '@solidjs/testing-library';
import { expect, test } from 'vitest';
import type { ModuleTested } from '../../../src/domain/records/record.ts';
import { pick } from '../../../src/i18n/translate.ts';
import { TestLine } from '../../../src/islands/Progress/TestLine.tsx';
import { saying, wordsOf } from './world.tsx';

const attempt = (share: number, passMark: number | null = 0.8): ModuleTested => ({
  ...{ kind: 'module.tested', id: `r${share}`, time: 1, about: 'm', seed: 1, answers: [] },
  ...{ share, passMark },
});

function line(attempts: ModuleTested[], selfCheck = false) {
  const words = pick(wordsOf('fa', 'learn'), ['test', 'testSelf', 'testNew', 'testBest', 'testPassed']);
  const { container } = render(() => (
    <TestLine locale="fa" words={words} test={{ href: '/t/', selfCheck }} attempts={attempts} />
  ));
  const state = container.querySelector('.test-state')!.textContent!.trim();
  return { state, passed: container.querySelector('.passed') !== null, link: container.querySelector('a')! };
}
const say = saying('fa', 'learn');

test('not taken', () => {
  const { state, passed, link } = line([]);
  expect([state, passed]).toEqual([say('testNew'), false]);
  expect([link.textContent, link.getAttribute('href')]).toEqual([say('test'), '/t/']);
});
test('taken: the best share', () =>
  expect(line([attempt(0.5), attempt(0.7), attempt(0.25)])).toMatchObject({
    state: say('testBest', { share: '۷۰٪' }),
    passed: false,
  }));
test('passed, also after a worse attempt', () =>
  expect(line([attempt(0.9), attempt(0.1)])).toMatchObject({
    state: `${say('testPassed')} · ${say('testBest', { share: '۹۰٪' })}`,
    passed: true,
  }));
test('a self-check never says passed, even where an attempt once did', () => {
  const { state, passed, link } = line([attempt(1), attempt(0.5, null)], true);
  expect([state, passed, link.textContent]).toEqual([say('testBest', { share: '۱۰۰٪' }), false, say('testSelf')]);
});
