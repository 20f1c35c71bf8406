// What the browser kept is read with care: damage costs an entry at most, and the short reading agrees with the long one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeId } from '../../../src/domain/profiles/active-id.ts';
import { alone, type Profiles } from '../../../src/domain/profiles/profile.ts';
import { readProfiles } from '../../../src/domain/profiles/read-profiles.ts';

const zahra = 'a'.repeat(32);
const kept = {
  active: zahra,
  profiles: [
    { id: 'default', name: 'مینا' },
    { id: zahra, name: 'زهرا', certificateName: 'زهرا احمدی', pin: { salt: 's', hash: 'h', by: 'pbkdf2' } },
  ],
};
const read = (data: unknown) => readProfiles(JSON.stringify(data));

test('what was kept is read back', () => expect(read(kept)).toEqual(kept));

describe('one person uses a device whose list', () => {
  test.each([
    ['was never written', null],
    ['is no JSON', '{'],
    ['is nothing', 'null'],
    ['is a number', '7'],
    ['is a list', '[]'],
    ['has no people', '{"active":"default"}'],
    ['has no people to read', '{"active":"default","profiles":[null,7,{"id":"../x"}]}'],
    ['holds people in a text', '{"profiles":"default"}'],
  ])('%s', (_, text) => {
    expect(readProfiles(text)).toEqual(alone);
    expect(activeId(text)).toBe('default');
  });
});

test('a damaged entry is left out, another is not', () => {
  const [mina, other] = kept.profiles;
  expect(read({ ...kept, profiles: [{ ...mina, id: 'MINA' }, other] }).profiles).toEqual([other]);
  expect(read({ ...kept, profiles: [{ id: 'default', name: 7, pin: { salt: 1 } }, mina] }).profiles).toEqual([
    { id: 'default', name: '' },
  ]);
  expect(read({ ...kept, active: 'b'.repeat(32) }).active).toBeNull();
  expect(read({ ...kept, active: undefined }).active).toBeNull();
});
test('a name is cleaned on the way in, and a __proto__ key does nothing', () => {
  const text = '{"active":"default","profiles":[{"id":"default","name":"a\\u202eb","__proto__":{"admin":true}}]}';
  const { profiles } = readProfiles(text);
  expect(profiles).toEqual([{ id: 'default', name: 'ab' }]);
  expect((profiles[0] as unknown as { admin?: boolean }).admin).toBeUndefined();
});
test('the short reading of whose turn it is agrees with the whole one, for any text', () => {
  const id = fc.constantFrom('default', zahra, 'b'.repeat(32), 'x', 7, null);
  const entry = fc.oneof(fc.record({ id, name: fc.string() }), fc.jsonValue());
  const list = fc.record({ active: fc.oneof(id, fc.jsonValue()), profiles: fc.oneof(fc.array(entry), fc.jsonValue()) });
  const text = fc.oneof(
    list.map((data) => JSON.stringify(data)),
    fc.json(),
    fc.string(),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(activeId(text)).toBe(readProfiles(text).active);
    }),
    { numRuns: 500 },
  );
});
test('writing and reading is the same list', () => {
  const profile = fc.record({ id: fc.stringMatching(/^[0-9a-f]{32}$/), name: fc.constantFrom('', 'علی‌رضا', '<b>') });
  const profiles = fc.uniqueArray(profile, { minLength: 1, selector: ({ id }) => id });
  fc.assert(
    fc.property(profiles, fc.boolean(), (profiles, turn) => {
      const list: Profiles = { active: turn ? profiles[0]!.id : null, profiles };
      expect(readProfiles(JSON.stringify(list))).toEqual(list);
    }),
  );
});
