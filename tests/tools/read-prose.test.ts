// What is read out of a lesson’s text, and with which places.
import { expect, test } from 'vitest';
import { placeholder } from '../../src/catalogue/check/content-file.ts';
import { readProse } from '../../tools/check-content/read-prose.ts';

function read(source: string) {
  const { facts, faults } = readProse('courses/a/01-b/01-c/en.mdx', source);
  expect(faults).toEqual([]);
  return facts!;
}

test('components with their attributes and what is around them', () => {
  const source = '<Section id="a">\n\nA <Term id="t">word</Term> and <Cite id={x} key />.\n\n</Section>\n';
  const { components, expressions, last } = read(source);
  expect(components.map(({ name, attributes, inside }) => ({ name, attributes, inside }))).toEqual([
    { name: 'Section', attributes: { id: 'a' }, inside: [] },
    { name: 'Term', attributes: { id: 't' }, inside: ['Section'] },
    { name: 'Cite', attributes: { id: null, key: null }, inside: ['Section'] },
  ]);
  expect(source.slice(components[1]!.offset)).toMatch(/^<Term/);
  expect(source.slice(0, components[0]!.end)).toMatch(/<\/Section>$/);
  expect(expressions).toHaveLength(1);
  expect(last).toBe('Section');
});

test('paragraphs run through emphasis and terms, over what is no text', () => {
  const source = 'One **two** <Term id="t">three</Term>\nfour <Cite id="S" />, `five` &amp; six.\n';
  const [paragraph] = read(source).paragraphs;
  expect(paragraph!.text).toBe(`One two three\nfour ${placeholder}, ${placeholder} & six.`);
  const at = (word: string) => source.slice(paragraph!.offsets[paragraph!.text.indexOf(word)]).slice(0, word.length);
  expect(['two', 'three', 'four', 'six'].map(at)).toEqual(['two', 'three', 'four', 'six']);
  expect(paragraph!.offsets).toHaveLength(paragraph!.text.length);
});

test('remarks are not expressions, and nothing after the last component', () => {
  const { expressions, last } = read(
    '{/* one */}\n\nText {/* two */} and {three}.\n\n<Tomorrow>\n\nGo.\n\n</Tomorrow>\n\n{/* end */}\n',
  );
  expect(expressions).toHaveLength(1);
  expect(last).toBe('Tomorrow');
});

test('links by reference, pictures, and the rule of a table', () => {
  const { links, pictures, paragraphs } = read(
    '[a](#b) ![c](d.svg) [e][f] ![][f]\n\n[f]: #g\n\n| h | i |\n|---|:-:|\n| j | k |\n',
  );
  expect(links.map(({ to }) => to)).toEqual(['#b', '#g']);
  expect(pictures.map(({ file, description }) => [file, description])).toEqual([
    ['d.svg', 'c'],
    ['#g', ''],
  ]);
  expect(paragraphs[1]!.text.split('\n')[1]).toBe(placeholder.repeat(9));
});

test('front matter is seen, and moves nothing', () => {
  const source = '---\na: [\n---\n\n## H\n';
  const { frontmatter, headings } = read(source);
  expect(frontmatter).toBe(true);
  expect(source.slice(headings[0]!.offset)).toBe('## H\n');
});

test.each([
  ['<Section>\n\ntext', 0, 'Close every component'],
  ['one\n\n<!-- two -->', 6, 'A remark to yourself'],
  ['less than <5', 11, 'Write the sign `<`'],
  ['a {b', 4, 'Take the braces out'],
  ['<Term id=a>b</Term>', 9, 'Write attributes with quotes'],
])('%j cannot be read', (source, offset, fix) => {
  const { facts, faults } = readProse('x/en.mdx', source);
  expect(facts).toBeNull();
  expect(faults).toMatchObject([{ slug: 'mdx-syntax', offset, fix: expect.stringContaining(fix) }]);
});
