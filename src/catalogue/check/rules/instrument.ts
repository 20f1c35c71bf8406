// An instrument whose parts fit together.
import type { YamlFile } from '../content-file.ts';
import { entriesIn, entriesOf } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { pathById } from '../path-by-id.ts';
import { type Problem, problem } from '../problem.ts';
import { get, listAt, numberAt } from '../unchecked.ts';
import { levelProblems, type Tell } from './instrument-levels.ts';

export function instrumentRule(content: Inventory): Problem[] {
  return content.ofKind('instrument').flatMap((file) => {
    if (!file.readable) return [];
    const tell: Tell = (path, found, fix) => [
      problem('bad-instrument', file.path, { at: { path }, where: pathById(file.data, path), found, fix }),
    ];
    return [...levelProblems(file, tell), ...minimum(file, tell), ...items(file, tell)];
  });
}

/** More answers are not asked for than there are items, nor minutes that run backwards. */
function minimum({ data }: YamlFile, tell: Tell): Problem[] {
  const dimensions = listAt(data, 'dimensions');
  const most = dimensions.reduce<number>(
    (longest, dimension) => Math.max(longest, listAt(dimension, 'items').length),
    0,
  );
  const needed = get(data, 'minimum');
  const tooMany = (key: string, there: number, noun: string) => {
    const wanted = numberAt(needed, key);
    if (wanted === undefined || there === 0 || wanted <= there) return [];
    return tell(
      ['minimum', key],
      `A score needs ${wanted} ${noun}, and there are ${there} at most; it could never be given.`,
      `Write ${there} or less.`,
    );
  };
  const minutes = get(data, 'minutes');
  const [from, to] = [numberAt(minutes, 'from'), numberAt(minutes, 'to')];
  return [
    ...tooMany('items', most, 'items in a dimension'),
    ...tooMany('dimensions', dimensions.length, 'dimensions'),
    ...(from !== undefined && to !== undefined && to < from
      ? tell(
          ['minutes', 'to'],
          `The assessment takes from ${from} to ${to} minutes.`,
          'Write the smaller number under `from:`.',
        )
      : []),
  ];
}

/** `LEAD3` stands in dimension `LEAD`. */
function items(file: YamlFile, tell: Tell): Problem[] {
  return entriesIn(file, 'dimensions').flatMap((dimension) =>
    entriesOf(file.path, listAt(dimension.data, 'items'), [...dimension.path, 'items'])
      .filter(({ id }) => id.replace(/\d+$/, '') !== dimension.id)
      .flatMap(({ path, id }) =>
        tell(
          [...path, 'id'],
          `Found item \`${id}\` in dimension \`${dimension.id}\`.`,
          `Write \`${dimension.id}\` and a number, or move the item.`,
        ),
      ),
  );
}
