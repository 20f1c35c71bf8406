// The list of profiles as the browser keeps it, unread: one entry of localStorage, the same for every tab of the device.

const key = (siteId: string) => `${siteId}:profiles`;

/** Null where nothing is kept or storage is refused: then one person uses the device. */
export function keptProfiles(siteId: string): string | null {
  try {
    return localStorage.getItem(key(siteId));
  } catch {
    return null;
  }
}

/** False where the browser refuses storage. */
export function keepProfiles(siteId: string, text: string): boolean {
  try {
    localStorage.setItem(key(siteId), text);
    return true;
  } catch {
    return false;
  }
}

/** Where a person was going when the device asked who they are (components/page/boot.js); once. Null where nowhere of this site. */
export function takeReturn(siteId: string): string | null {
  try {
    const path = sessionStorage.getItem(`${siteId}:return`);
    sessionStorage.removeItem(`${siteId}:return`);
    return path && /^\/(?![/\\])/.test(path) ? path : null;
  } catch {
    return null;
  }
}
