// The interface’s words in both languages: the same keys, with the same placeholders.
import type { YamlFile } from '../content-file.ts';
import type { Inventory } from '../inventory.ts';
import { nearest } from '../nearest.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import { get, isRecord } from '../unchecked.ts';
import { listOf } from '../wording.ts';

export function interfaceWordsRule(content: Inventory): Problem[] {
  const [fa, en] = [content.readable('ui/fa.yaml'), content.readable('ui/en.yaml')];
  if (!fa || !en) return [];
  return [...missingKeys(fa, en), ...missingKeys(en, fa), ...placeholderProblems(fa, en)];
}

/** Keys of `other` that `file` lacks, told at the group that should hold them. */
function missingKeys(file: YamlFile, other: YamlFile): Problem[] {
  return keyPaths(other.data).flatMap((path) => {
    const group = path.slice(0, -1);
    const key = String(path.at(-1));
    const holder = group.length === 0 ? file.data : get(file.data, String(group[0]));
    if (!isRecord(holder) || Object.hasOwn(holder, key)) return [];
    const twin = group.length === 0 ? other.data : get(other.data, String(group[0]));
    const extra = Object.keys(holder).filter((name) => !isRecord(twin) || !Object.hasOwn(twin, name));
    const near = nearest(key, extra);
    // A key that is only spelt differently is one mistake: it is told in English, where its counterpart is seen.
    if (near !== undefined && file.path === 'ui/fa.yaml') return [];
    return problem('ui-keys-differ', file.path, {
      at: { path: group },
      where: group.map(String),
      found: `The key \`${key}\` is in ${other.path} only.`,
      fix:
        near === undefined
          ? `Add \`${key}:\` here, or take it out there.`
          : `Write \`${key}\` in place of \`${near}\`.`,
    });
  });
}

/** `[group]` and `[group, key]` of every message. */
function keyPaths(data: unknown): Path[] {
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([group, messages]) => [
    [group],
    ...(isRecord(messages) ? Object.keys(messages).map((key) => [group, key]) : []),
  ]);
}

function placeholderProblems(fa: YamlFile, en: YamlFile): Problem[] {
  return keyPaths(fa.data).flatMap((path): Problem[] => {
    if (path.length < 2) return [];
    const [persian, english] = [fa, en].map(({ data }) =>
      placeholders(get(get(data, String(path[0])), String(path[1]))),
    );
    if (!persian || !english) return [];
    const lacks = [...english].filter((name) => !persian.has(name));
    const extra = [...persian].filter((name) => !english.has(name));
    if (lacks.length === 0 && extra.length === 0) return [];
    return [
      problem('ui-keys-differ', fa.path, {
        at: { path },
        where: path.map(String),
        found: `The placeholders differ: Persian has ${braced(persian)}, English has ${braced(english)}.`,
        fix:
          lacks.length > 0
            ? `Use ${braced(lacks)} in the Persian sentence too.`
            : `Use ${braced(extra)} in the English sentence too.`,
      }),
    ];
  });
}

/** The names in braces of a message, over its plural forms; undefined when it is no message. */
function placeholders(message: unknown): Set<string> | undefined {
  const forms = typeof message === 'string' ? [message] : isRecord(message) ? Object.values(message) : undefined;
  if (!forms) return undefined;
  return new Set(
    forms.flatMap((form) =>
      typeof form === 'string' ? [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!) : [],
    ),
  );
}

function braced(names: Iterable<string>): string {
  return listOf([...names].map((name) => `{${name}}`)) || 'none';
}
