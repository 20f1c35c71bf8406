// Half-spaces that are missing, only where no other reading is possible: a check that cries wolf is switched off.
import { halfSpace, letter, space, wordEnd, wordSign, wordStart } from './script.ts';
import { type PersianRule, slipsAt } from './slip.ts';

const hint = 'A half-space (U+200C) joins the parts.';

const looseVerb = new RegExp(`${wordStart}(ن?می)${space}+([${letter}]${wordSign}*)`, 'g');
const monthBefore = new RegExp(`${wordStart}(?:ماه|مه)${space}+$`);
// «می» and «نمی» as nouns (wine, the month of May, a little dampness) are followed by words such as these; a verb is none of them.
const noVerb = new Set([
  'سال',
  'میلادی',
  'از',
  'به',
  'در',
  'با',
  'بر',
  'تا',
  'را',
  'و',
  'یا',
  'که',
  'برای',
  'هم',
  'است',
  'بود',
]);

// Only forms that are no other word: «میدان», «میزان», «میانه» begin alike.
const stems =
  'شو(?:م|ی|د|یم|ید|ند)|شد(?:م|ی|یم|ید|ند)?|کن(?:م|ی|د|یم|ید|ند)|کرد(?:م|ی|یم|ید|ند)?|ده(?:م|ی|د|یم|ید|ند)|داد(?:م|ی|یم|ید|ند)?|' +
  'گو(?:یم|یی|ید|ییم|یید|یند)|گفت(?:م|ی|یم|ید|ند)?|توان(?:م|ی|د|یم|ید|ند)?|توانست(?:م|ی|یم|ید|ند)?|خواه(?:م|ی|د|یم|ید|ند)|خواست(?:م|ی|یم|ید|ند)?|' +
  'دان(?:م|د|یم|ید|ند)|دانست(?:م|ی|یم|ید|ند)?|رو(?:م|ی|د|یم|ید|ند)|رفت(?:م|ی|یم|ید|ند)?|آی(?:م|د|یم|ید|ند)|آمد(?:م|ی|یم|ید|ند)?|' +
  'رس(?:م|د|یم|ند)|گیر(?:م|د|یم|ید|ند)|گرفت(?:م|ی|یم|ید|ند)?|مان(?:م|د|یم|ید|ند)|گذار(?:م|د|یم|ید|ند)|ساز(?:م|د|یم|ید|ند)|بین(?:م|د|یم|ید|ند)|باش(?:م|د|یم|ید|ند)';
const gluedVerb = new RegExp(`${wordStart}(ن?می)(${stems})${wordEnd}`, 'g');

const endings = 'ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان';
const loosePlural = new RegExp(`${wordStart}(${wordSign}*[${letter}])${space}+(${endings})${wordEnd}`, 'g');

const looseCopula = new RegExp(`${wordStart}(${wordSign}+ه)${space}+(ام|ای|اند|اید|ایم)${wordEnd}`, 'g');
// Words after which «ای» or «ام» may begin something new.
const noParticiple = new Set([
  'به',
  'که',
  'نه',
  'چه',
  'سه',
  'ده',
  'همه',
  'گاه',
  'راه',
  'ماه',
  'آنکه',
  'اینکه',
  'بلکه',
  'چنانکه',
]);

// «تر» alone is a word too (wet), so it counts only after adjectives that nothing wet goes with.
const adjectives =
  'مهم|بزرگ|کوچک|بیش|کم|سریع|ساده|آسان|سخت|دقیق|روشن|نزدیک|دور|زود|دیر|قوی|ضعیف|گران|ارزان|خوب|بد|جدی|طولانی|کوتاه|بلند|پایین|بالا|جدید|قدیمی|' +
  'مناسب|راحت|مفید|مؤثر|پیچیده|شفاف|عمیق|مطمئن|کامل|پررنگ|سنگین|سبک|وسیع|گسترده|واقعی|صادقانه|محترمانه|تازه|پیش|جلو|عقب|عملی|درست|بهینه';
const looseComparative = new RegExp(`${wordStart}(${adjectives})${space}+(تر)${wordEnd}`, 'g');
const looseSuperlative = new RegExp(`${wordStart}(${wordSign}*[${letter}])${space}+(ترین)${wordEnd}`, 'g');

/** «می شود», «نمیدانم», «کتاب ها», «گفته ام», «مهم ترین»: written apart, or glued, where a half-space belongs. */
export const missingHalfSpace: PersianRule = (text) => {
  const slips = (pattern: RegExp, stays: (match: RegExpExecArray) => boolean = () => false) =>
    slipsAt('missing-half-space', text, pattern, (match) =>
      stays(match) ? null : { wanted: `${match[1]}${halfSpace}${match[2]}`, hint },
    );
  return [
    ...slips(
      looseVerb,
      (match) => noVerb.has(match[2]!) || monthBefore.test(text.slice(Math.max(0, match.index - 8), match.index)),
    ),
    ...slips(gluedVerb),
    ...slips(loosePlural),
    ...slips(looseCopula, (match) => noParticiple.has(match[1]!)),
    ...slips(looseComparative),
    ...slips(looseSuperlative),
  ].sort((a, b) => a.at - b.at);
};

const ezafe = new RegExp(`${wordStart}(${wordSign}*?)(?:ه(?:${halfSpace}|${space})ی|ۀ)${wordEnd}`, 'g');

/** «خانه‌ی», «خانه ی» and «خانۀ»: the ezafe after a silent ه is «هٔ». */
export const heYe: PersianRule = (text) =>
  slipsAt('he-ye', text, ezafe, (match) => ({ wanted: `${match[1]}هٔ`, hint: 'ه and the small hamza, U+0654.' }));
