// Things with an id, gathered from lists that nobody has checked yet.
import type { YamlFile } from './content-file.ts';
import type { Path } from './problem.ts';
import { listAt, textAt } from './unchecked.ts';

/** Something with an id, and where it stands. */
export interface Entry {
  id: string;
  file: string;
  path: Path;
  data: unknown;
}

/** Members by what `keyOf` says of each, in order. */
export function groupedBy<Member, Key>(members: readonly Member[], keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups;
}

/** The entries with an id in the list under `key` of a file, or in the list that the file itself is. */
export function entriesIn(file: YamlFile, key?: string): Entry[] {
  if (!file.readable) return [];
  const list = key === undefined ? file.data : listAt(file.data, key);
  return entriesOf(file.path, list, key === undefined ? [] : [key]);
}

/** The entries with an id in a list that stands at `path` of a file. */
export function entriesOf(file: string, list: unknown, path: Path): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((data: unknown, index) => {
    const id = textAt(data, 'id');
    return id === undefined ? [] : [{ id, file, path: [...path, index], data }];
  });
}
