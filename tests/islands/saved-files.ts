// What a screen hands over as files, caught before the browser takes them away.
import { afterEach, beforeEach, vi } from 'vitest';

export interface SavedFile {
  name: string;
  type: string;
  text(): Promise<string>;
}

/** Call at the top of a test file; the list holds the files of the running test. */
export function catchFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  let blobs = new Map<string, Blob>();
  beforeEach(() => {
    files.length = 0;
    blobs = new Map();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      const address = `blob:${blobs.size}`;
      blobs.set(address, blob as Blob);
      return address;
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.get(this.getAttribute('href') ?? '');
      // The byte order mark is part of the file: read as bytes, it stays.
      const text = async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob!.arrayBuffer());
      if (blob) files.push({ name: this.download, type: blob.type, text });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return files;
}
