// Grades spot-mistake: the one line that goes wrong.
import { gradeOfShare } from './points.ts';
import type { Grade, SpotMistakeView, Verdict } from './question-view.ts';
import type { Response } from './response.ts';

/** All points for exactly the line with the mistake; a line that is gone is passed over. */
export function gradeSpotMistake(question: SpotMistakeView, response: Response): Grade {
  const { misconception, reread } = question;
  const verdicts = question.lines.flatMap((line): Verdict[] => {
    const chosen = response.includes(line.id);
    if (!chosen && !line.mistake) return [];
    const verdict = chosen ? (line.mistake ? 'right' : 'wrong') : 'missed';
    return [
      { part: line.id, verdict, why: line.why, ...(verdict === 'wrong' ? { help: { misconception, reread } } : {}) },
    ];
  });
  const right = verdicts.every(({ verdict }) => verdict === 'right');
  return gradeOfShare(right ? 1 : 0, question.points, verdicts);
}
