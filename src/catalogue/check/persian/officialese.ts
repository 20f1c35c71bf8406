// Words of offices that living Persian says more simply: only a warning, since a quotation may need them.
import { halfSpace, letter, space, wordEnd, wordSign, wordStart } from './script.ts';
import { type PersianRule, slipsAt } from './slip.ts';

const toBe = new RegExp(`${wordStart}ن?می${halfSpace}?باش(?:م|ی|د|یم|ید|ند)${wordEnd}`, 'g');
const toDo = new RegExp(
  `${wordStart}(?:(?:ن?می${halfSpace}?|ب|ن)?نما(?:یم|ید|ییم|یید|یند)|(?:ن?می${halfSpace}?|ن)نمود(?:م|ی|یم|ید|ند)?|نمود(?:ن|ه|م|یم|ید|ند))${wordEnd}`,
  'g',
);
const toBecome = new RegExp(`${wordStart}(?:ن?می${halfSpace}?گرد(?:د|ند)|گردید(?:ه|ند)?)${wordEnd}`, 'g');
// «دنبال … می‌گردد», «دور … می‌گردد»: to look for, to turn.
const toTurn = new RegExp(`${wordStart}(?:به${halfSpace}?دنبال|دنبال|دور|پی|گرد)${wordEnd}[^.؟!؛]{0,40}$`);
const therefore = new RegExp(`${wordStart}لذا${wordEnd}`, 'g');
const withRegardTo = new RegExp(
  `${wordStart}نسبت${space}+به${wordEnd}[^.؟!؛]{1,80}?${wordStart}اقدام${wordEnd}(?:${space}+[${letter}]${wordSign}*)?`,
  'g',
);

/** «می‌باشد», «نمودن», «می‌گردد», «لذا», «نسبت به … اقدام». */
export const officialese: PersianRule = (text) => {
  const slips = (pattern: RegExp, hint: string) => slipsAt('officialese', text, pattern, () => ({ hint }));
  return [
    ...slips(toBe, 'Living Persian says «است» or «هستند».'),
    ...slips(toDo, 'Living Persian says «کردن».'),
    ...slipsAt('officialese', text, toBecome, (match) =>
      toTurn.test(text.slice(Math.max(0, match.index - 60), match.index))
        ? null
        : { hint: 'Living Persian says «شدن».' },
    ),
    ...slips(therefore, 'Living Persian says «پس» or «برای همین».'),
    ...slips(withRegardTo, 'Say the deed itself with a verb.'),
  ].sort((a, b) => a.at - b.at);
};
