// A hint that this device has notes, so that a lesson shows kept passages from the first moment: src/renderer/reading.ts reads it.
// It says nothing of whose they are or what they say, and nothing is lost where it is missing.

export function rememberNotes(siteId: string): void {
  try {
    localStorage.setItem(`${siteId}:notes`, 'yes');
  } catch {
    // Storage is refused: then the notes are found when the reader comes to them.
  }
}
