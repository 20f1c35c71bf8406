// The sentences of the notes on a lesson: fetched by those who write notes, so that a lesson's first bytes stay few.
import type { APIRoute } from 'astro';
import { href, localeOf, localePaths, wordsOf } from '../../components/content.ts';
import { pick } from '../../i18n/translate.ts';
import { type NotesFile, notesWords } from '../../islands/Notes/words.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params.locale);
  const file: NotesFile = {
    words: pick(wordsOf(locale, 'notes'), notesWords),
    all: href(locale, 'my-learning/#notes'),
  };
  return new Response(JSON.stringify(file));
};
