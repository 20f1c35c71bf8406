// The bones of a scenario: what the rules need of it, in whatever language its words are.

export interface Condition {
  variable: string;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** Variable → a number to add, or `=3` for a value to set. */
export type Changes = Readonly<Record<string, number | string>>;

export interface StoryChoice {
  id: string;
  when: readonly Condition[];
  set: Changes;
  /** The id of a scene or of an ending. */
  to: string;
}

export interface StoryScene {
  id: string;
  choices: readonly StoryChoice[];
  /** Where the story goes by itself when no choice is open: the first whose conditions hold. */
  onward: readonly { when: readonly Condition[]; to: string }[];
}

export interface Story {
  variables: readonly { id: string; start: number }[];
  /** The id of the first scene. */
  start: string;
  scenes: readonly StoryScene[];
  endings: readonly { id: string }[];
}
