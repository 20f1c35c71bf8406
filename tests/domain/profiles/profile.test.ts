// The people of a device: nobody is lost by adding, choosing or removing somebody else.
import { describe, expect, test } from 'vitest';
import {
  activeProfile,
  added,
  alone,
  changed,
  chosen,
  removed,
  storeName,
  withFound,
} from '../../../src/domain/profiles/profile.ts';

const [zahra, ali] = ['a'.repeat(32), 'b'.repeat(32)] as [string, string];
const two = added(changed(alone, 'default', { name: 'مینا' }), { id: zahra, name: '  زهرا ' });

test('a device begins with one person without a name, whose records keep the site’s own place', () => {
  expect(activeProfile(alone)).toEqual({ id: 'default', name: '' });
  expect(storeName('hamdel', 'default')).toBe('hamdel');
  expect(storeName('hamdel', zahra)).toBe(`hamdel:${zahra}`);
});
test('who is added comes last, with a clean name, and it is their turn', () => {
  expect(two).toEqual({
    active: zahra,
    profiles: [
      { id: 'default', name: 'مینا' },
      { id: zahra, name: 'زهرا' },
    ],
  });
});
test('handing over leaves nobody’s turn and everybody there', () => {
  const handed = chosen(two, null);
  expect(activeProfile(handed)).toBeUndefined();
  expect(handed.profiles).toEqual(two.profiles);
});
test('a change concerns one person', () => {
  const pin = { salt: 's', hash: 'h', by: 'plain' as const };
  const guarded = changed(two, zahra, { pin });
  expect(guarded.profiles[1]).toEqual({ id: zahra, name: 'زهرا', pin });
  expect(guarded.profiles[0]).toBe(two.profiles[0]);
  expect(changed(guarded, zahra, { pin: undefined }).profiles[1]!.pin).toBeUndefined();
});
describe('removing', () => {
  test('somebody else leaves the turn as it is', () =>
    expect(removed(two, 'default')).toEqual({ active: zahra, profiles: [{ id: zahra, name: 'زهرا' }] }));
  test('the person whose turn it is leaves it open', () =>
    expect(removed(two, zahra)).toEqual({ active: null, profiles: [{ id: 'default', name: 'مینا' }] }));
  test('the last one begins anew', () => expect(removed(removed(two, zahra), 'default')).toEqual(alone));
});
test('a database that no profile speaks of gets a profile without a name, once; another’s database gets none', () => {
  const found = withFound(two, [zahra, ali, 'x', 'default', '../etc']);
  expect(found.profiles.map(({ id, name }) => [id, name])).toEqual([
    ['default', 'مینا'],
    [zahra, 'زهرا'],
    [ali, ''],
  ]);
  expect(found.active).toBe(zahra);
});
