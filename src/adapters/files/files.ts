// Files in and out of a browser: a download, and a text read from a file that the person chose.
import { failure, type Result, success } from '../../domain/result.ts';

/** Hands `text` to the person as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text of a file, unless it is larger than `largest` bytes: then it is not read at all. */
export async function readFile(file: File, largest: number): Promise<Result<string, 'too-large' | 'unreadable'>> {
  if (file.size > largest) return failure('too-large');
  try {
    return success(await file.text());
  } catch {
    return failure('unreadable');
  }
}
