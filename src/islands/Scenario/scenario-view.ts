// A scenario as its page hands it to the island: in one language, without what only lists need.
import type { Localised } from '../../catalogue/localise.ts';
import type { Scenario } from '../../schema/scenario.ts';

export type ScenarioView = Localised<Omit<Scenario, 'concepts' | 'lessons' | 'summary' | 'minutes' | 'title'>>;
export type SceneView = ScenarioView['scenes'][number];
export type ChoiceView = SceneView['choices'][number];
export type EndingView = ScenarioView['endings'][number];
export type LineView = SceneView['lines'][number];

export function sceneIn(story: ScenarioView, id: string): SceneView | undefined {
  return story.scenes.find((scene) => scene.id === id);
}

export function choiceIn(story: ScenarioView, scene: string, id: string): ChoiceView | undefined {
  return sceneIn(story, scene)?.choices.find((choice) => choice.id === id);
}

export function endingIn(story: ScenarioView, id: string): EndingView | undefined {
  return story.endings.find((ending) => ending.id === id);
}
