// A file of the site itself, fetched when somebody wants what is in it: it need not be part of every page.

/** The JSON at `address`; null where the network or the file fails. */
export async function readSiteFile(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as unknown) : null;
  } catch {
    return null;
  }
}
