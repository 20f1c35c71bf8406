// Several people on one device: records of each apart, the first one's where they always were, nobody's before somebody is chosen.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { indexedDbStore } from '../../../src/adapters/store/indexeddb.ts';
import { takeReturn } from '../../../src/adapters/store/kept-profiles.ts';
import { openStore } from '../../../src/adapters/store/open.ts';
import {
  deleteRecords,
  openProfile,
  profilesNow,
  profilesOf,
  saveProfiles,
} from '../../../src/adapters/store/profiles.ts';
import { added, alone, changed, chosen } from '../../../src/domain/profiles/profile.ts';
import { keepsItems } from './browser-storage.ts';
import { freshBrowser, opened, worldAt } from './world.ts';

freshBrowser();
beforeEach(() => {
  vi.stubGlobal('localStorage', keepsItems());
  vi.stubGlobal('sessionStorage', keepsItems());
});

const [zahra, ali] = ['a'.repeat(32), 'b'.repeat(32)] as [string, string];
const both = added(changed(alone, 'default', { name: 'مینا' }), { id: zahra, name: 'زهرا' });
const aboutOf = async (store: Awaited<ReturnType<typeof openStore>>) => (await store.all()).map(({ about }) => about);

describe('opening the store of a site', () => {
  test('without profiles is opening the database that was always there', async () => {
    const before = await indexedDbStore('site-a', worldAt(1));
    await before.append(opened('promises'));
    expect(await aboutOf(await openStore('site-a'))).toEqual(['promises']);
  });
  test('opens that of the person whose turn it is, and nothing of the others', async () => {
    const first = await openProfile('site-b', 'default');
    await first.append(opened('of the first'));
    await first.saveDraft('p1', ['a']);
    saveProfiles('site-b', both);
    const hers = await openStore('site-b');
    expect([await hers.all(), await hers.drafts()]).toEqual([[], []]);
    await hers.append(opened('of Zahra'));
    expect(await aboutOf(first)).toEqual(['of the first']);
    expect(await aboutOf(await openProfile('site-b', zahra))).toEqual(['of Zahra']);
    await hers.erase();
    expect(await aboutOf(first)).toEqual(['of the first']);
  });
  test('stays with that person for the length of a page', async () => {
    saveProfiles('site-c', both);
    const hers = await openStore('site-c');
    saveProfiles('site-c', chosen(both, 'default'));
    expect(await openStore('site-c')).toBe(hers);
  });
  test('keeps nothing before somebody is chosen', async () => {
    saveProfiles('site-d', chosen(both, null));
    const nobodys = await openStore('site-d');
    expect(nobodys.kind).toBe('memory');
    await nobodys.append(opened('promises'));
    for (const id of ['default', zahra]) expect(await (await openProfile('site-d', id)).all()).toEqual([]);
  });
  test('does not tell one person’s pages of another’s changes', async () => {
    const heard = vi.fn();
    (await openProfile('site-e', 'default')).subscribe(heard);
    const own = vi.fn();
    (await openProfile('site-e', zahra)).subscribe(own);
    await (await openProfile('site-e', zahra)).append(opened('promises'));
    await vi.waitFor(() => expect(own).toHaveBeenCalled());
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the list of people', () => {
  test('is one person where nothing is kept, and comes back as it was saved', async () => {
    expect(await profilesOf('site-f')).toEqual(alone);
    expect(saveProfiles('site-f', both)).toBe(true);
    expect(await profilesOf('site-f')).toEqual(both);
    expect(profilesNow('site-f')).toEqual(both);
  });
  test('that was lost finds the databases again, of this site alone', async () => {
    await (await openProfile('site-g', zahra)).append(opened('promises'));
    await (await openProfile('site-gg', ali)).append(opened('promises'));
    expect((await profilesOf('site-g')).profiles).toEqual([
      { id: 'default', name: '' },
      { id: zahra, name: '' },
    ]);
  });
  test('cannot be kept where the browser refuses storage, and nothing breaks', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    vi.stubGlobal('sessionStorage', { getItem: refuse, removeItem: refuse });
    expect(saveProfiles('site-h', both)).toBe(false);
    expect(await profilesOf('site-h')).toEqual(alone);
    expect((await openStore('site-h')).kind).toBe('device');
    expect(takeReturn('site-h')).toBeNull();
  });
});

describe('deleting a person’s records', () => {
  test('deletes their database and no other', async () => {
    await (await openProfile('site-i', 'default')).append(opened('of the first'));
    await (await openProfile('site-i', zahra)).append(opened('of Zahra'));
    await deleteRecords('site-i', zahra);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['site-i']);
    expect(await aboutOf(await openProfile('site-i', 'default'))).toEqual(['of the first']);
  });
  test('of the first person empties the site’s own', async () => {
    const first = await openProfile('site-j', 'default');
    await first.append(opened('promises'));
    await first.saveDraft('p1', ['a']);
    await deleteRecords('site-j', 'default');
    expect([await first.all(), await first.drafts()]).toEqual([[], []]);
  });
});

describe('where a person was going', () => {
  test.each([
    ['/fa/learn/x/#questions', '/fa/learn/x/#questions'],
    ['//evil.example/', null],
    ['/\\evil.example/', null],
    ['https://evil.example/', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s leads to %s, once', (kept, path) => {
    sessionStorage.setItem('site-k:return', kept);
    expect(takeReturn('site-k')).toBe(path);
    expect(takeReturn('site-k')).toBeNull();
  });
});
