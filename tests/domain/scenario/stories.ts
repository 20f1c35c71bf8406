// Stories for the tests: a small one by hand, and arbitrary ones.
import fc from 'fast-check';
import type { Story, StoryChoice, StoryScene } from '../../../src/domain/scenario/story.ts';

/** A choice with nothing said that does not matter to the rules. */
export const choice = (id: string, to: string, more: Partial<StoryChoice> = {}): StoryChoice => ({
  id,
  to,
  when: [],
  set: {},
  ...more,
});

export const scene = (id: string, choices: readonly StoryChoice[], onward: StoryScene['onward'] = []): StoryScene => ({
  id,
  choices,
  onward,
});

/** door → say (+1) or hide (−1) → talk, where `again` asks for trust → weigh, which goes on by itself → stays or leaves. */
export const parcel: Story = {
  variables: [{ id: 'trust', start: 1 }],
  start: 'door',
  scenes: [
    scene('door', [choice('say', 'talk', { set: { trust: 1 } }), choice('hide', 'talk', { set: { trust: -1 } })]),
    scene('talk', [
      choice('ask', 'weigh', { set: { trust: 1 }, when: [{ variable: 'trust', atLeast: 2 }] }),
      choice('nod', 'weigh'),
      choice('shout', 'leaves', { set: { trust: '=0' } }),
    ]),
    scene(
      'weigh',
      [],
      [
        { when: [{ variable: 'trust', atLeast: 3 }], to: 'stays' },
        { when: [], to: 'leaves' },
      ],
    ),
  ],
  endings: [{ id: 'stays' }, { id: 'leaves' }],
};

const sceneIds = ['a', 'b', 'c', 'd', 'e'];
const endingIds = ['x', 'y'];
const variableIds = ['trust', 'time'];

const target = fc.constantFrom(...sceneIds, ...endingIds);
const condition = fc.record({
  variable: fc.constantFrom(...variableIds),
  atLeast: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
  atMost: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
});
const when = fc.array(condition, { maxLength: 1 });
const change = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom('=0', '=2', '=9'));
const set = fc.dictionary(fc.constantFrom(...variableIds), change, { maxKeys: 2 });
const anyChoice = fc.record({ id: fc.constantFrom('p', 'q', 'r'), to: target, when, set });
const anyScene = (id: string) =>
  fc.record({
    id: fc.constant(id),
    choices: fc.uniqueArray(anyChoice, { maxLength: 3, selector: (entry) => entry.id }),
    onward: fc.array(fc.record({ when, to: target }), { maxLength: 2 }),
  });

/** Any story: with circles, dead ends and lost scenes. */
export const anyStory: fc.Arbitrary<Story> = fc.record({
  variables: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })).map(([trust, time]) => [
    { id: 'trust', start: trust },
    { id: 'time', start: time },
  ]),
  start: fc.constantFrom(...sceneIds),
  scenes: fc.tuple(...sceneIds.map(anyScene)),
  endings: fc.constant(endingIds.map((id) => ({ id }))),
});
