// Whose turn it is, read alone: every page needs that much before it opens a store, and no more.
import { firstProfile, isProfileId } from './profile.ts';

/** The id of the active profile in what the browser kept; null after “finish and hand over”. As `readProfiles` has it. */
export function activeId(kept: string | null): string | null {
  try {
    const { active, profiles } = JSON.parse(kept ?? '{}') as { active: unknown; profiles: { id: unknown }[] };
    const ids = profiles.map((profile) => profile?.id).filter(isProfileId);
    return ids.length === 0 ? firstProfile : (ids.find((id) => id === active) ?? null);
  } catch {
    return firstProfile;
  }
}
