// Which texts count as being in the wrong language.
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/catalogue/check/check.ts';
import type { ContentFile } from '../../../src/catalogue/check/content-file.ts';

function wrong(path: string, data: unknown): string[] {
  const file: ContentFile = { format: 'yaml', path, data, readable: true, faults: [] };
  const problems = checkFiles([file]).filter(({ slug }) => slug === 'wrong-language');
  return problems.map(({ where }) => where.join(' › '));
}
const term = (fa: string, en: string) => wrong('glossary/x.yaml', { id: 'x', term: { fa, en } });

describe('a text in the wrong language', () => {
  test.each([
    ['trust', 'اعتماد', ['term › fa', 'term › en']],
    ['اعتماد', 'trust (اعتماد)', ['term › en']],
    ['Net Promoter Score', 'Net Promoter Score', ['term › fa']],
    ['اعتماد', 'trust', []],
    ['CRM', 'CRM', []],
    ['نظام CRM', 'CRM system', []],
    ['۵۰٪', '50%', []],
  ])('%s / %s', (fa, en, expected) => expect(term(fa, en)).toEqual(expected));
});

test('a brand may have a Latin name', () => {
  expect(wrong('site.yaml', { id: 'x', brand: { name: { fa: 'Acme Bank', en: 'Acme Bank' } } })).toEqual([]);
});

test('the interface names the other language in that language, and a placeholder is no word', () => {
  expect(wrong('ui/en.yaml', { page: { other: 'فارسی', check: 'Check' } })).toEqual([]);
  expect(wrong('ui/fa.yaml', { page: { other: 'English', score: '{right} / {total}', check: 'Check' } })).toEqual([
    'page › check',
  ]);
});
