// What the content holds, gathered once for all rules: the files of each kind, lessons with what belongs to them, ids.
import type { Locale } from '../../i18n/locales.ts';
import type { ContentFile, ProseFile, YamlFile } from './content-file.ts';
import { type Entry, entriesIn, groupedBy } from './entries.ts';
import { baseName, folderOf, isTemplate, type Kind, kindOf, localeOf } from './layout.ts';
import { get, textAt } from './unchecked.ts';

/** A lesson’s folder: any of its files may be missing. */
export interface LessonFolder {
  folder: string;
  lesson: YamlFile | undefined;
  quiz: YamlFile | undefined;
  prose: Partial<Record<Locale, ProseFile>>;
  draft: boolean;
  template: boolean;
}

export interface Inventory {
  files: readonly ContentFile[];
  paths: ReadonlySet<string>;
  yaml: readonly YamlFile[];
  prose: readonly ProseFile[];
  ofKind: (kind: Kind) => readonly YamlFile[];
  /** The file at a path, when it is YAML that could be read. */
  readable: (path: string) => YamlFile | undefined;
  lessons: readonly LessonFolder[];
  /** quiz.yaml of lessons and test.yaml of modules. */
  questionFiles: readonly YamlFile[];
  questions: readonly Entry[];
  sources: readonly Entry[];
  /** Terms, practices and instruments are known by their file’s name when the file cannot be read. */
  terms: readonly Entry[];
  practices: readonly Entry[];
  instruments: readonly Entry[];
}

/** Sorts the files of a content folder; nothing is judged here. */
export function takeInventory(files: readonly ContentFile[]): Inventory {
  const yaml = files.filter((file) => file.format === 'yaml');
  const prose = files.filter((file) => file.format === 'prose').filter(({ path }) => kindOf(path) === 'prose');
  const byKind = groupedBy(yaml, (file) => kindOf(file.path));
  const byPath = new Map(yaml.map((file) => [file.path, file]));
  const ofKind = (kind: Kind) => byKind.get(kind) ?? [];
  const questionFiles = [...ofKind('quiz'), ...ofKind('test')];
  const entryOf = (file: YamlFile): Entry => ({
    id: (file.readable ? textAt(file.data, 'id') : undefined) ?? baseName(file.path),
    file: file.path,
    path: [],
    data: file.readable ? file.data : null,
  });
  return {
    files,
    yaml,
    prose,
    paths: new Set(files.map((file) => file.path)),
    ofKind,
    readable: (path) => (byPath.get(path)?.readable ? byPath.get(path) : undefined),
    lessons: lessonFolders(files),
    questionFiles,
    questions: questionFiles.flatMap((file) => entriesIn(file, 'questions')),
    sources: ofKind('sources').flatMap((file) => entriesIn(file)),
    terms: ofKind('term').map(entryOf),
    practices: ofKind('practice').map(entryOf),
    instruments: ofKind('instrument').map(entryOf),
  };
}

function lessonFolders(files: readonly ContentFile[]): LessonFolder[] {
  const folders = new Map<string, LessonFolder>();
  for (const file of files) {
    const kind = kindOf(file.path);
    if (kind !== 'lesson' && kind !== 'quiz' && kind !== 'prose') continue;
    const folder = folderOf(file.path);
    const entry = folders.get(folder) ?? {
      folder,
      lesson: undefined,
      quiz: undefined,
      prose: {},
      draft: false,
      template: isTemplate(folder),
    };
    if (file.format === 'yaml' && kind === 'lesson') {
      entry.lesson = file;
      entry.draft = file.readable && get(file.data, 'status') === 'draft';
    }
    if (file.format === 'yaml' && kind === 'quiz') entry.quiz = file;
    if (file.format === 'prose') entry.prose[localeOf(file.path)!] = file;
    folders.set(folder, entry);
  }
  return [...folders.values()];
}
