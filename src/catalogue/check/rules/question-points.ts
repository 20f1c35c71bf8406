// Options with points of their own: only the right ones together reach the full score, so that ticking everything never wins.
import { type Entry, entriesOf } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { get, listAt, numberAt, textAt } from '../unchecked.ts';

export function optionPointsRule(content: Inventory): Problem[] {
  return content.questions.flatMap((question) => {
    const type = textAt(question.data, 'type');
    const options = entriesOf(question.file, listAt(question.data, 'options'), [...question.path, 'options']);
    if (!options.some(({ data }) => numberAt(data, 'points') !== undefined)) return [];
    const tell = (path: Path, found: string, fix: string) =>
      problem('bad-points', question.file, {
        at: { path },
        where: pathById(content.readable(question.file)?.data, path),
        found,
        fix,
      });
    return [
      ...(numberAt(question.data, 'points') === undefined
        ? []
        : [
            tell(
              [...question.path, 'points'],
              'Both the question and its options have points; those of the options would count alone.',
              'Take `points:` from the question, or from its options.',
            ),
          ]),
      ...options.flatMap((option) => {
        const fault = type === 'multiple' ? ofSeveral(option) : ofOne(option, options);
        return fault === null ? [] : [tell(pointsOf(option), ...fault)];
      }),
    ];
  });
}

/** Where the points of an option stand, or would. */
function pointsOf({ data, path }: Entry): Path {
  return numberAt(data, 'points') === undefined ? path : [...path, 'points'];
}

/** Any of several: a right option has to add, a wrong one to take away; then every other choice stays below the full score. */
function ofSeveral({ data }: Entry): [found: string, fix: string] | null {
  const worth = numberAt(data, 'points') ?? 0;
  if (get(data, 'correct') === true) return worth > 0 ? null : rightWithout(worth);
  return worth < 0
    ? null
    : [
        `This wrong option is worth ${worth}; whoever ticks everything would lose nothing by it.`,
        'Write a number below 0 under `points:`.',
      ];
}

/** One of several: the right option is worth more than any other, and more than nothing. */
function ofOne({ data }: Entry, options: readonly Entry[]): [found: string, fix: string] | null {
  const worth = numberAt(data, 'points') ?? 0;
  if (get(data, 'correct') === true) return worth > 0 ? null : rightWithout(worth);
  const right = options.find((option) => get(option.data, 'correct') === true);
  const most = right === undefined ? undefined : (numberAt(right.data, 'points') ?? 0);
  return most === undefined || most <= 0 || worth < most
    ? null
    : [`This wrong option is worth ${worth}, the right one ${most}.`, 'Write a smaller number under `points:`.'];
}

function rightWithout(worth: number): [found: string, fix: string] {
  return [
    `This right option is worth ${worth}; choosing it has to add something.`,
    'Write a number above 0 under `points:`.',
  ];
}
