// Grades an answer. A discriminated union over question types: a new type is a new case, and the compiler asks for it.

/** The part of a question that decides right and wrong; words play no role, so both languages grade alike. */
export type GradableQuestion =
  | { type: 'single' | 'multiple'; options: readonly { id: string; correct?: true | undefined }[] }
  | { type: 'true-false'; answer: boolean };

/** Ids of the chosen options; for true-false the one id `true` or `false`. Order and repeats do not matter. */
export type Response = readonly string[];

/** Points reached of 0 … `max`, and whether the answer is wholly right (`score` = `max`). */
export interface Grade {
  score: number;
  min: number;
  max: number;
  right: boolean;
}

/**
 * The grade of a response.
 * single and true-false: 1 point for exactly the right option, else 0.
 * multiple: (right ticks − wrong ticks) ÷ number of right options, never below 0. Since every multiple question has a
 * wrong option, ticking everything stays below full score, and ticking as many wrong as right ones earns nothing.
 */
export function grade(question: GradableQuestion, response: Response): Grade {
  const chosen = new Set(response);
  const correct = new Set(correctIds(question));
  let score: number;
  switch (question.type) {
    case 'single':
    case 'true-false':
      score = chosen.size === 1 && [...chosen].every((id) => correct.has(id)) ? 1 : 0;
      break;
    case 'multiple': {
      const hits = [...chosen].filter((id) => correct.has(id)).length;
      score = Math.max(0, (hits - (chosen.size - hits)) / correct.size);
      break;
    }
  }
  return { score, min: 0, max: 1, right: score === 1 };
}

/** The ids of the right options; for true-false the one id `true` or `false`. */
export function correctIds(question: GradableQuestion): string[] {
  return question.type === 'true-false'
    ? [String(question.answer)]
    : question.options.filter((option) => option.correct).map((option) => option.id);
}
