// A story in which every scene is reached and every playing ends, and in which one way is the best.
import { type Exploration, explore } from '../../../domain/scenario/graph.ts';
import { type Scenario, scenario as scenarioSchema } from '../../../schema/scenario.ts';
import type { YamlFile } from '../content-file.ts';
import { entriesIn, groupedBy } from '../entries.ts';
import type { Inventory } from '../inventory.ts';
import { pathById } from '../path-by-id.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import type { Slug } from '../slugs.ts';
import { get, textAt } from '../unchecked.ts';
import { listOf } from '../wording.ts';
import { conditionsOf, linesOf, scenarioReferenceRule } from './scenario-references.ts';
import { unreachable } from './scenario-unreachable.ts';

/** Says something of one place of a scenario. */
type Tell = (slug: Slug, path: Path, found: string, fix: string) => Problem;

export function scenarioRule(content: Inventory): Problem[] {
  // A pointer to nothing changes where a story can go; it is told first, and alone.
  const unsound = new Set(scenarioReferenceRule(content).map(({ file }) => file));
  return content.ofKind('scenario').flatMap((file) => {
    const parsed = file.readable ? scenarioSchema.safeParse(file.data) : undefined;
    if (!parsed?.success || unsound.has(file.path) || hasTwins(parsed.data)) return [];
    const tell: Tell = (slug, path, found, fix) =>
      problem(slug, file.path, { at: { path }, where: pathById(file.data, path), found, fix });
    const found = explore(parsed.data);
    return [
      ...unreachable(parsed.data, found).map(({ path, ...words }) =>
        tell('unreachable-scene', path, words.found, words.fix),
      ),
      ...deadEnds(parsed.data, found, tell),
      ...loops(parsed.data, found, tell),
      ...bestEnding(parsed.data, tell),
      ...unused(file, tell),
    ];
  });
}

/** Two scenes of one id are told as such; which of them a choice means cannot be known. */
function hasTwins({ scenes, endings }: Scenario): boolean {
  const ids = [...scenes, ...endings].map(({ id }) => id);
  return new Set(ids).size < ids.length;
}

const sceneAt = (scenario: Scenario, id: string): Path => ['scenes', scenario.scenes.findIndex((at) => at.id === id)];

function deadEnds(scenario: Scenario, { deadEnds }: Exploration, tell: Tell): Problem[] {
  return deadEnds.map(({ scene, values }) => {
    const { choices, onward } = scenario.scenes.find(({ id }) => id === scene)!;
    const bare = choices.length === 0 && onward.length === 0;
    const state = [...values].map(([variable, value]) => `\`${variable}\` is ${value}`).join(' and ');
    return tell(
      'dead-end',
      sceneAt(scenario, scene),
      bare
        ? 'Nothing leads on from this scene: it has neither choices nor a way onward.'
        : `When ${state}, no choice of this scene is open and none of its ways onward fits; the playing would stop here.`,
      bare
        ? 'Add `choices:`, or `onward:` with the id of what follows.'
        : 'Loosen a condition, or add an entry without `when:` to `onward:`.',
    );
  });
}

function loops(scenario: Scenario, { loops }: Exploration, tell: Tell): Problem[] {
  return loops.map(({ scenes, byItself }) => {
    const way = listOf(scenes);
    return tell(
      'endless-loop',
      sceneAt(scenario, scenes[0]!),
      byItself
        ? `The story goes round by itself for ever, without a choice: ${way}.`
        : `Once here, no choice leads to an ending any more; the playing goes round for ever: ${way}.`,
      'Lead a choice or a way onward out of the circle, towards an ending.',
    );
  });
}

function bestEnding(scenario: Scenario, tell: Tell): Problem[] {
  if (scenario.endings.some(({ kind }) => kind === 'best')) return [];
  return [
    tell(
      'no-best-ending',
      ['endings'],
      'None of the endings is the best; a learner could never find out what would have helped.',
      'Write `kind: best` at one of them, or add such an ending.',
    ),
  ];
}

/** Speakers without a line (the learner speaks in choices) and variables that nothing asks for. */
function unused(file: YamlFile, tell: Tell): Problem[] {
  const heard = groupedBy(linesOf(file), ({ data }) => textAt(data, 'speaker'));
  const asked = groupedBy(conditionsOf(file), ({ data }) => textAt(data, 'variable'));
  const silent = entriesIn(file, 'speakers').filter(({ id, data }) => !heard.has(id) && get(data, 'you') !== true);
  const idle = entriesIn(file, 'variables').filter(({ id }) => !asked.has(id));
  return [
    ...silent.map(({ path }) =>
      tell('unused-entry', path, 'No line is spoken by this speaker.', 'Give the speaker a line, or take it out.'),
    ),
    ...idle.map(({ path }) =>
      tell(
        'unused-entry',
        path,
        'No condition asks for this variable, so nothing ever comes of it.',
        'Name it under `when:` of a choice or of a way onward, or take it out.',
      ),
    ),
  ];
}
