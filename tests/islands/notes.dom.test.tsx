// Notes on a lesson: written, changed, taken away and brought back; what is half written waits; words come when they are wanted.
import { fireEvent, render, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../src/adapters/store/open.ts';
import { notesOf } from '../../src/domain/records/notes.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { pick } from '../../src/i18n/translate.ts';
import AllNotes from '../../src/islands/AllNotes/index.tsx';
import { allNotesWords } from '../../src/islands/AllNotes/words.ts';
import Notes from '../../src/islands/Notes/index.tsx';
import { notesWords } from '../../src/islands/Notes/words.ts';
import { saying, wordsOf } from '../real-content.ts';
import { catchFiles } from './saved-files.ts';

const saved = catchFiles();

/** The text that the notes stand beside. */
function page() {
  const prose = document.createElement('div');
  prose.className = 'prose';
  const section = document.createElement('section');
  section.id = 'say-and-do';
  const heading = document.createElement('h2');
  heading.textContent = 'سه شرط';
  const words = document.createElement('p');
  words.textContent = 'سر وقت انجام دهید.';
  section.append(heading, words);
  prose.append(section);
  document.body.append(prose);
}

describe.each(localeCodes)('in %s', (locale) => {
  const say = saying(locale, 'notes');
  beforeEach(() => {
    localStorage.clear();
    page();
    const file = { words: pick(wordsOf(locale, 'notes'), notesWords), all: `/${locale}/my-learning/#notes` };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(file)));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  async function open(site: string) {
    const { container, unmount } = render(() => (
      <Notes
        locale={locale}
        site={site}
        lesson="promises"
        title={say('title')}
        unreachable={say('unreachable')}
        file={`/${locale}/notes.json`}
      />
    ));
    await waitFor(() => expect(container.querySelector('.note-form, [role=alert]')).not.toBeNull());
    const buttons = () => [...container.querySelectorAll('button')];
    return {
      container,
      unmount,
      stored: async () => notesOf(await (await openStore(site)).all()).map(({ text, quote }) => [text, quote?.section]),
      shown: () => [...container.querySelectorAll('.note-text')].map(({ textContent }) => textContent),
      button: (name: string) =>
        buttons().find((button) => (button.getAttribute('aria-label') ?? button.textContent!.trim()) === name)!,
      area: (id = 'promises') => container.querySelector<HTMLTextAreaElement>(`#text-${id}`)!,
      message: () => container.querySelector('.note-message span')!.textContent,
    };
  }
  const type = (area: HTMLTextAreaElement, text: string) => fireEvent.input(area, { target: { value: text } });
  const submit = (area: HTMLElement) => fireEvent.submit(area.closest('form')!);

  test('a note on a section is written, kept and said; an empty one is not', async () => {
    const screen = await open(`notes-write-${locale}`);
    submit(screen.area());
    expect(screen.container.querySelector('.note-lack')!.textContent).toBe(say('needText'));
    expect(document.activeElement).toBe(screen.area());
    type(screen.area(), 'از فردا\n<b>در دفتر</b>');
    fireEvent.change(screen.container.querySelector('select')!, { target: { value: 'say-and-do' } });
    submit(screen.area());
    await waitFor(() => expect(screen.message()).toBe(say('saved')));
    expect(screen.shown()).toEqual(['از فردا\n<b>در دفتر</b>']);
    expect(screen.container.querySelector('.note-text b')).toBeNull();
    expect(screen.container.textContent).toContain(say('onSection', { section: 'سه شرط' }));
    expect(await screen.stored()).toEqual([['از فردا\n<b>در دفتر</b>', 'say-and-do']]);
    expect(screen.area().value).toBe('');
    expect(localStorage.getItem(`notes-write-${locale}:notes`)).toBe('yes');
  });

  test('what is half written is there on the next visit', async () => {
    const site = `notes-draft-${locale}`;
    const first = await open(site);
    type(first.area(), 'نیمه‌کاره');
    first.unmount();
    const second = await open(site);
    await waitFor(() => expect(second.area().value).toBe('نیمه‌کاره'));
    type(second.area(), '');
    second.unmount();
    await waitFor(async () => expect(await (await openStore(site)).drafts()).toEqual([]));
  });

  test('a note is changed in its place, also after a reload in the middle of it', async () => {
    const site = `notes-edit-${locale}`;
    const store = await openStore(site);
    await store.append({ kind: 'note.written', about: 'promises', note: 'n1', text: 'one' });
    const first = await open(site);
    fireEvent.click(first.button(say('editLabel', { note: 'one' })));
    expect(document.activeElement).toBe(first.area('n1'));
    type(first.area('n1'), 'one, longer');
    await waitFor(async () => expect(await store.drafts()).toHaveLength(1));
    first.unmount();
    const second = await open(site);
    await waitFor(() => expect(second.area('n1')?.value).toBe('one, longer'));
    submit(second.area('n1'));
    await waitFor(() => expect(second.shown()).toEqual(['one, longer']));
    expect(await store.drafts()).toEqual([]);
    expect(document.activeElement).toBe(second.button(say('editLabel', { note: 'one, longer' })));

    fireEvent.click(second.button(say('editLabel', { note: 'one, longer' })));
    type(second.area('n1'), 'no');
    fireEvent.click(second.button(say('cancel')));
    await waitFor(() => expect(second.shown()).toEqual(['one, longer']));
    expect((await store.all()).filter(({ kind }) => kind === 'note.written')).toHaveLength(2);
  });

  test('a note is taken away, and brought back', async () => {
    const site = `notes-remove-${locale}`;
    const quote = { section: 'say-and-do', text: 'سر وقت' };
    await (await openStore(site)).append({ kind: 'note.written', about: 'promises', note: 'n1', text: 'why', quote });
    const screen = await open(site);
    fireEvent.click(screen.button(say('removeLabel', { note: 'why' })));
    await waitFor(() => expect(screen.message()).toBe(say('removed')));
    expect([screen.shown(), await screen.stored()]).toEqual([[], []]);
    expect(document.activeElement).toBe(screen.button(say('undo')));
    fireEvent.click(screen.button(say('undo')));
    await waitFor(() => expect(screen.shown()).toEqual(['why']));
    expect(screen.container.querySelector('blockquote')!.textContent).toBe('سر وقت');
    expect(screen.container.textContent).not.toContain(say('notFound'));
  });

  test('a passage that the page does not have is listed, and says so', async () => {
    const site = `notes-lost-${locale}`;
    const quote = { section: 'say-and-do', text: 'on time' };
    await (await openStore(site)).append({ kind: 'note.written', about: 'promises', note: 'n1', text: '', quote });
    const screen = await open(site);
    expect(screen.container.querySelector('blockquote')!.textContent).toBe('on time');
    expect(screen.container.textContent).toContain(say('notFound'));
  });

  test('where the words cannot be had, one sentence says so', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    const screen = await open(`notes-away-${locale}`);
    expect(screen.container.querySelector('[role=alert]')!.textContent).toBe(say('unreachable'));
  });

  test('all notes stand in course order, and leave as a file', async () => {
    const site = `notes-all-${locale}`;
    const store = await openStore(site);
    const quote = { section: 'say-and-do', text: 'سر وقت' };
    await store.append({ kind: 'note.written', about: 'gone', note: 'n3', text: '# three' });
    await store.append({ kind: 'note.written', about: 'second', note: 'n2', text: 'two' });
    await store.append({ kind: 'note.written', about: 'first', note: 'n1', text: 'one', quote });
    const lessons = ['first', 'second', 'third'].map((id) => ({
      id,
      title: `lesson ${id}`,
      href: `/${locale}/learn/x/${id}/`,
      sections: [{ id: 'say-and-do', heading: 'سه شرط' }],
    }));
    const words = pick(wordsOf(locale, 'notes'), allNotesWords);
    const { container } = render(() => <AllNotes locale={locale} site={site} words={words} lessons={lessons} />);
    await waitFor(() => expect(container.querySelectorAll('h3')).toHaveLength(3));
    expect([...container.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'lesson first',
      'lesson second',
      say('goneLesson'),
    ]);
    expect(container.querySelector('.note-section a')!.getAttribute('href')).toBe(
      `/${locale}/learn/x/first/#say-and-do`,
    );
    for (const sentence of ['saveMarkdown', 'savePlain'] as const) {
      fireEvent.click(
        [...container.querySelectorAll('button')].find(({ textContent }) => textContent === say(sentence))!,
      );
    }
    expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual([
      `${site}-notes-day.md`,
      `${site}-notes-day.txt`,
    ]);
    const [markdown, plain] = await Promise.all(saved.map((file) => file.text()));
    expect(markdown).toContain('## lesson first\n\n**سه شرط**\n\n> سر وقت\n\none\n');
    expect(markdown).toContain('\\# three');
    expect(plain).toContain('«سر وقت»\none');
    expect(container.querySelector('[role=status]')!.textContent).toBe(say('fileMade', { name: saved[1]!.name }));
  });

  test('without notes a sentence says how to begin', async () => {
    const words = pick(wordsOf(locale, 'notes'), allNotesWords);
    const site = `notes-none-${locale}`;
    const { container } = render(() => <AllNotes locale={locale} site={site} words={words} lessons={[]} />);
    await waitFor(() => expect(container.textContent).toBe(say('none')));
  });
});
