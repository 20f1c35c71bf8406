// An answer of the review that is not checked yet, as the drafts keep it. No content id holds a dot, so its place is its own.

export const keptAt = 'review.open';

export interface KeptAnswer {
  question: string;
  response: string[];
  confidence: 1 | 2 | 3 | null;
}

/** Whether a draft is one: drafts come back from backups too. */
export function isKept(value: unknown): value is KeptAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { question, response, confidence } = value as Partial<KeptAnswer>;
  return (
    typeof question === 'string' &&
    Array.isArray(response) &&
    response.every((entry) => typeof entry === 'string') &&
    [1, 2, 3, null].includes(confidence ?? null)
  );
}
