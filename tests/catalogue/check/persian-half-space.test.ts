// Half-spaces: the pairs of what is found and, more of them, what is left alone.
import { describe, expect, test } from 'vitest';
import { heYe, missingHalfSpace } from '../../../src/catalogue/check/persian/half-space.ts';
import { expectMended, found, stays } from './slips.ts';

describe('a missing half-space', () => {
  test.each([
    // می and نمی apart from their verb
    ['او می گوید', 'می گوید → می‌گوید'],
    ['او نمی داند', 'نمی داند → نمی‌داند'],
    ['همین را می\nخواست', 'می\nخواست → می‌خواست'],
    ['(می رود)', 'می رود → می‌رود'],
    // and glued to it
    ['او میشود', 'میشود → می‌شود'],
    ['چه میدانم', 'میدانم → می‌دانم'],
    ['نمیتوانند', 'نمیتوانند → نمی‌توانند'],
    ['می‌رفت و میآمد', 'میآمد → می‌آمد'],
    ['چنین میبینند', 'میبینند → می‌بینند'],
    // plurals
    ['کتاب ها', 'کتاب ها → کتاب‌ها'],
    ['خانه های ما', 'خانه های → خانه‌های'],
    ['کار هایی که', 'کار هایی → کار‌هایی'],
    ['آن ها رفتند', 'آن ها → آن‌ها'],
    ['حرف هایشان', 'حرف هایشان → حرف‌هایشان'],
    // the copula after a participle
    ['گفته ام', 'گفته ام → گفته‌ام'],
    ['رفته اند', 'رفته اند → رفته‌اند'],
    ['دیده اید؟', 'دیده اید → دیده‌اید'],
    ['خانه ای دیدم', 'خانه ای → خانه‌ای'],
    // comparison
    ['مهم تر از همه', 'مهم تر → مهم‌تر'],
    ['مهم ترین کار', 'مهم ترین → مهم‌ترین'],
    ['پرفروش ترین', 'پرفروش ترین → پرفروش‌ترین'],
  ])('%j', (text, slip) => {
    expect(found(missingHalfSpace, text)).toEqual([slip]);
    expectMended(missingHalfSpace, text);
  });

  test.each([
    // written well
    'او می‌گوید و نمی‌داند',
    'کتاب‌ها و خانه‌های ما',
    'گفته‌ام، رفته‌اند، خانه‌ای',
    'مهم‌تر و مهم‌ترین',
    // other words that begin with می
    'میدان، میز، میزان، میان، میانه، میراث، میهمان، میل، میوه، میسر، میلاد',
    'میدانی که شهر دارد',
    'نمی از باران',
    'می و مطرب',
    // the month
    'در ماه می سال گذشته',
    'روز اول ماه می آمد',
    // «تر» and «تر» as the word “wet”
    'هوای تر و خشک',
    'چوب تر را',
    // «ای» and «اند» after words that are no participles
    'همه ای دوستان',
    'گفت که ای کاش',
    'بیست و اند سال',
    // words that end in ها and the like by themselves
    'تنها، بها، رها، انتها',
    'های و هوی',
    'بهتر، کمتر، بیشتر، دختر، دفتر',
    // the plural sign named in quotes
    'پسوند «ها» در پایان',
  ])('%s stays', (text) => expect(found(missingHalfSpace, text)).toEqual([]));
});

describe('the ezafe after a silent ه', () => {
  test.each([
    ['خانه‌ی ما', 'خانه‌ی → خانهٔ'],
    ['برنامه ی شما', 'برنامه ی → برنامهٔ'],
    ['نامۀ او', 'نامۀ → نامهٔ'],
    ['همه‌ی', 'همه‌ی → همهٔ'],
  ])('%s', (text, slip) => {
    expect(found(heYe, text)).toEqual([slip]);
    expectMended(heYe, text);
  });

  test.each(['خانهٔ ما', 'خانه‌ای', 'خانه‌یمان', 'راهی', 'به یک', 'ماهی یک بار', 'که یاد گرفت'])('%s stays', (text) =>
    expect(stays(heYe, text)).toBe(true),
  );
});
