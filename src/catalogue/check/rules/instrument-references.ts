// What an instrument points to: practice cards, its own dimensions and items, modules and lessons.
import type { YamlFile } from '../content-file.ts';
import { type Entry, entriesIn, entriesOf } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { isTemplate } from '../layout.ts';
import { nearest } from '../nearest.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { get, listAt, textAt, textsAt } from '../unchecked.ts';
import { idsOf, lookUp } from './reference.ts';

/** All items of an instrument, over its dimensions. */
export function itemsOf(file: YamlFile): Entry[] {
  return entriesIn(file, 'dimensions').flatMap(({ path, data }) =>
    entriesOf(file.path, listAt(data, 'items'), [...path, 'items']),
  );
}

/** Items name a practice card; guards name dimensions and items of the same instrument. */
export function instrumentReferenceRule(content: Inventory): Problem[] {
  const practices = { noun: 'practice', known: idsOf(content.practices), home: 'practices/' };
  return content.ofKind('instrument').flatMap((file) => {
    const items = itemsOf(file);
    const toDimension = { noun: 'dimension', known: idsOf(entriesIn(file, 'dimensions')), home: 'this instrument' };
    const toItem = { noun: 'item', known: idsOf(items), home: 'this instrument' };
    return [
      ...items.flatMap(({ path, data }) => lookUp(file, [...path, 'practice'], textAt(data, 'practice'), practices)),
      ...entriesIn(file, 'guards').flatMap(({ path, data }) => {
        const when = get(data, 'when');
        const inWhen = (...steps: Path) => [...path, 'when', ...steps];
        return [
          ...textsAt(when, 'dimensions').flatMap(({ text, index }) =>
            lookUp(file, inWhen('dimensions', index), text, toDimension),
          ),
          ...lookUp(file, inWhen('item'), textAt(when, 'item'), toItem),
          ...lookUp(file, [...path, 'applies'], textAt(data, 'applies'), toDimension),
          ...lookUp(file, [...path, 'lead'], textAt(data, 'lead'), toItem),
        ];
      }),
    ];
  });
}

/** `learn` may name what is not written yet, so only an id that is nearly a known one is doubted, and not loudly. */
export function learnRule(content: Inventory): Problem[] {
  const homes = [...content.ofKind('module'), ...content.ofKind('lesson')];
  const known = homes.flatMap((file) =>
    file.readable && !isTemplate(file.path) ? (textAt(file.data, 'id') ?? []) : [],
  );
  return content.ofKind('instrument').flatMap((file) =>
    entriesIn(file, 'dimensions').flatMap(({ path, data }) =>
      textsAt(data, 'learn').flatMap(({ text, index }): Problem[] => {
        const near = known.includes(text) ? undefined : nearest(text, known);
        if (near === undefined) return [];
        const place = [...path, 'learn', index];
        return [
          problem('unknown-reference', file.path, {
            severity: 'warning',
            at: { path: place },
            where: pathById(file.data, place),
            found: `Found \`${text}\`; no module or lesson has that id yet, and \`${near}\` looks much like it.`,
            fix: `Write \`${near}\`, if that is what you mean.`,
          }),
        ];
      }),
    ),
  );
}
