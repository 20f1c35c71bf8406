// Notes as a file to read: Markdown, or plain text for any editor. Lesson by lesson, each passage before what was written on it.
import type { Note } from '../domain/records/notes.ts';

export interface NotedLesson {
  title: string;
  /** In the order in which they were begun. */
  notes: readonly Note[];
  /** The heading of a section of this lesson, where the site has it. */
  sectionTitle: (section: string) => string | undefined;
}

/** Markdown: `#` the title, `##` a lesson, `>` a passage. What a person wrote cannot become a heading, a tag or a link. */
export function notesMarkdown(title: string, lessons: readonly NotedLesson[]): string {
  const blocks = lessons.flatMap((lesson) => [
    `## ${plain(lesson.title)}`,
    ...lesson.notes.flatMap((note) => {
      const heading = headingOf(lesson, note);
      return [
        ...(heading ? [`**${plain(heading)}**`] : []),
        ...(note.quote?.text ? [quoted(plain(note.quote.text))] : []),
        ...(note.text.trim() ? [plain(note.text.trim())] : []),
        '---',
      ];
    }),
  ]);
  return `${[`# ${plain(title)}`, ...blocks].join('\n\n')}\n`;
}

/** Plain text: titles underlined, passages in guillemets. */
export function notesPlain(title: string, lessons: readonly NotedLesson[]): string {
  const blocks = lessons.flatMap((lesson) => [
    `${lesson.title}\n${'-'.repeat(12)}`,
    ...lesson.notes.map((note) =>
      [
        ...(headingOf(lesson, note) ? [`[${headingOf(lesson, note)}]`] : []),
        ...(note.quote?.text ? [`«${note.quote.text}»`] : []),
        ...(note.text.trim() ? [note.text.trim()] : []),
      ].join('\n'),
    ),
  ]);
  return `${[`${title}\n${'='.repeat(12)}`, ...blocks].join('\n\n')}\n`;
}

function headingOf(lesson: NotedLesson, { quote }: Note): string | undefined {
  return quote ? lesson.sectionTitle(quote.section) : undefined;
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

/** The text with Markdown's own signs taken by their word; lists stay lists. */
function plain(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>&|~#]/g, '\\$&')
      // A line of these alone would make a heading of the line before it.
      .replace(/^([ \t]*)(=+|-+)(?=[ \t]*$)/gm, '$1\\$2')
  );
}
