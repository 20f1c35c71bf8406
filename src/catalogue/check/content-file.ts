// What the content check is given: files that somebody else has read and parsed. No positions, no syntax trees.
import type { Slug } from './slugs.ts';

/** What a parser had to say about a file’s form; `offset` is a character of its source. */
export interface Fault {
  slug: Extract<Slug, 'yaml-syntax' | 'duplicate-key' | 'mdx-syntax'>;
  offset: number;
  found: string;
  fix: string;
}

export interface YamlFile {
  format: 'yaml';
  path: string;
  /** The parsed value, unchecked. Means nothing unless `readable`. */
  data: unknown;
  readable: boolean;
  faults: readonly Fault[];
}

export interface ProseFile {
  format: 'prose';
  path: string;
  /** What the text holds; null when it could not be parsed. */
  facts: ProseFacts | null;
  faults: readonly Fault[];
}

/** A picture, or a file that nobody expects: only its name is known. */
export interface PlainFile {
  format: 'plain';
  path: string;
}

export type ContentFile = YamlFile | ProseFile | PlainFile;

/** A lesson’s text as a list of things in it, in reading order. Every `offset` is a character of the file’s source. */
export interface ProseFacts {
  frontmatter: boolean;
  imports: readonly { offset: number }[];
  expressions: readonly { offset: number }[];
  components: readonly Component[];
  headings: readonly { offset: number; depth: number; inside: readonly string[] }[];
  links: readonly { offset: number; to: string }[];
  pictures: readonly { offset: number; file: string; description: string }[];
  paragraphs: readonly Paragraph[];
  /** Name of the last block when it is a component, or null. */
  last: string | null;
}

export interface Component {
  /** `Section`, `div`, or an empty string for `<>`. */
  name: string;
  /** Attributes written as plain text; one without a value, or with an expression, is null. */
  attributes: Readonly<Record<string, string | null>>;
  offset: number;
  end: number;
  /** Names of the components around it, outermost first. */
  inside: readonly string[];
}

/** The words of a paragraph, heading or table cell on end. What is not words (a citation, code) is one `placeholder`. */
export interface Paragraph {
  text: string;
  /** For each character of `text`, the character of the source that it came from. */
  offsets: readonly number[];
}

/** Stands in a text for something that is not words, so that rules of spelling neither see it nor join what is around it. */
export const placeholder = '\uFFFC';
