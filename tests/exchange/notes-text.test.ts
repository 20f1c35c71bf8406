// Notes as files: complete, in order, and nothing that a person wrote becomes a heading, a tag or a link.
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/domain/records/notes.ts';
import { type NotedLesson, notesMarkdown, notesPlain } from '../../src/exchange/notes-text.ts';

const note = (text: string, quote?: Note['quote']): Note => ({
  id: 'n',
  lesson: 'promises',
  text,
  ...(quote ? { quote } : {}),
  begun: 1,
  changed: 1,
});
const lesson = (...notes: Note[]): NotedLesson => ({
  title: 'قولی که سرش می‌مانید',
  notes,
  sectionTitle: (section) => (section === 'say-and-do' ? 'سه شرط' : undefined),
});
const notes = [
  note('از فردا.', { section: 'say-and-do', text: 'سر وقت' }),
  note('', { section: 'say-and-do', text: '' }),
  note('یک\nدو'),
];

interface Node {
  type: string;
  value?: string;
  depth?: number;
  children?: Node[];
}
const parse = (markdown: string) => unified().use(remarkParse).parse(markdown) as Node;
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

test('Markdown: a title, a lesson, the section, the passage, the words', () =>
  expect(notesMarkdown('یادداشت‌ها', [lesson(...notes)])).toBe(
    [
      '# یادداشت‌ها',
      '## قولی که سرش می‌مانید',
      '**سه شرط**',
      '> سر وقت',
      'از فردا.',
      '---',
      '**سه شرط**',
      '---',
      'یک\nدو',
      '---\n',
    ].join('\n\n'),
  ));

test('plain text: the same without signs', () =>
  expect(notesPlain('یادداشت‌ها', [lesson(...notes)])).toBe(
    'یادداشت‌ها\n============\n\nقولی که سرش می‌مانید\n------------\n\n[سه شرط]\n«سر وقت»\nاز فردا.\n\n[سه شرط]\n\nیک\nدو\n',
  ));

describe('what a person wrote stays words', () => {
  const tricky = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '## x',
          '<b>',
          '<img src=x onerror=1>',
          '[a](b)',
          '![a](b)',
          '<http://x>',
          '***',
          '---',
          '-',
          '=',
        ),
        fc.constantFrom(
          '```',
          '~~~',
          '> q',
          '- item',
          '1. one',
          '\n',
          '\n\n',
          '\\',
          '`',
          '_',
          '&amp;',
          '|',
          '    ',
          '[x]: y',
        ),
        fc.string({ unit: 'grapheme', maxLength: 5 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('in Markdown, whatever it was', () => {
    fc.assert(
      fc.property(tricky, tricky, (text, quote) => {
        const written = notesMarkdown('Notes', [
          lesson(note(text, { section: 'say-and-do', text: quote }), note('the last one')),
        ]);
        const nodes = all(parse(written));
        const headings = nodes.filter(({ type }) => type === 'heading');
        expect(headings.map((heading) => wordsOf(heading))).toEqual(['Notes', 'قولی که سرش می‌مانید']);
        const kinds = new Set(nodes.map(({ type }) => type));
        for (const kind of ['html', 'link', 'image', 'definition', 'linkReference', 'imageReference', 'inlineCode']) {
          expect(kinds.has(kind), kind).toBe(false);
        }
        expect(wordsOf(parse(written))).toContain('the last one');
      }),
      { numRuns: 400 },
    );
  });
  test('a list stays a list, and every word is there', () => {
    const nodes = all(parse(notesMarkdown('Notes', [lesson(note('- one\n- two & <three>'))])));
    expect(nodes.filter(({ type }) => type === 'listItem').map(wordsOf)).toEqual(['one', 'two & <three>']);
  });
});
