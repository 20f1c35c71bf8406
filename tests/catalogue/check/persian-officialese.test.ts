// Words of offices, and the living words that look like them.
import { describe, expect, test } from 'vitest';
import { officialese } from '../../../src/catalogue/check/persian/officialese.ts';
import { found, stays } from './slips.ts';

describe('officialese', () => {
  test.each([
    ['این خوب می‌باشد', ['می‌باشد']],
    ['این‌ها نمی‌باشند', ['نمی‌باشند']],
    ['برای باز نمودن در', ['نمودن']],
    ['مراجعه نمایید', ['نمایید']],
    ['اعلام می‌نماید', ['می‌نماید']],
    ['اعلام نموده است', ['نموده']],
    ['ارسال می‌گردد', ['می‌گردد']],
    ['ارسال گردید', ['گردید']],
    ['لذا آمدیم', ['لذا']],
    ['نسبت به رفع مشکل اقدام کنید', ['نسبت به رفع مشکل اقدام کنید']],
  ])('%s', (text, slips) => expect(found(officialese, text)).toEqual(slips));

  test.each([
    'این خوب است و آن‌ها هستند',
    'باید آماده باشید',
    'نمایش، نماینده، نمودار، نمونه، نما، نمایان',
    'نمودی از احترام',
    'دنبال پاسخ می‌گردد',
    'به‌دنبال راهی ساده می‌گردند',
    'کار به او برمی‌گردد',
    'لذت کار',
    'نسبت به پارسال بهتر شد. اقدام بعدی',
    'نسبت به او مهربان است',
  ])('%s stays', (text) => expect(stays(officialese, text)).toBe(true));
});
