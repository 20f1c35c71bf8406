// Learner profiles of one device: who shares it, and whose turn it is. Plain data; every change gives a new list.
import { cleanName } from './name.ts';

/** Kept to compare a typed PIN with, and for nothing else. */
export interface PinCheck {
  salt: string;
  hash: string;
  by: 'pbkdf2' | 'plain';
}

export interface Profile {
  /** `default` for the first one, whose records were there before there were profiles; else 32 hex digits. */
  id: string;
  /** A first name; '' until somebody gives one. */
  name: string;
  /** The name as it should stand on a certificate, where that is another. */
  certificateName?: string | undefined;
  pin?: PinCheck | undefined;
}

export interface Profiles {
  /** Null after “finish and hand over”: nobody has said yet who is learning. */
  active: string | null;
  profiles: readonly Profile[];
}

export const firstProfile = 'default';

/** A device that one person uses, as every device is at first. */
export const alone: Profiles = { active: firstProfile, profiles: [{ id: firstProfile, name: '' }] };

/** The name of a profile's database and channel. The first profile keeps the site's own, so that nobody loses records. */
export function storeName(siteId: string, profile: string): string {
  return profile === firstProfile ? siteId : `${siteId}:${profile}`;
}

export function isProfileId(value: unknown): value is string {
  return typeof value === 'string' && /^(default|[0-9a-f]{32})$/.test(value);
}

export function activeProfile({ active, profiles }: Profiles): Profile | undefined {
  return profiles.find(({ id }) => id === active);
}

/** With one more person, who is also the one who learns now. */
export function added({ profiles }: Profiles, profile: Profile): Profiles {
  return { active: profile.id, profiles: [...profiles, { ...profile, name: cleanName(profile.name) }] };
}

/** Another person's turn; null hands the device over. */
export function chosen({ profiles }: Profiles, active: string | null): Profiles {
  return { active, profiles };
}

/** One profile changed. `undefined` takes a field away. */
export function changed({ active, profiles }: Profiles, id: string, change: Partial<Omit<Profile, 'id'>>): Profiles {
  return { active, profiles: profiles.map((profile) => (profile.id === id ? { ...profile, ...change } : profile)) };
}

/** Without one person. Nobody's turn if it was theirs; a device that nobody is left on begins anew. */
export function removed({ active, profiles }: Profiles, id: string): Profiles {
  const left = profiles.filter((profile) => profile.id !== id);
  return left.length === 0 ? alone : { active: active === id ? null : active, profiles: left };
}

/** With a nameless profile for each database of the site that no profile speaks of: a lost list loses no records. */
export function withFound({ active, profiles }: Profiles, ids: readonly string[]): Profiles {
  const lost = ids.filter((id) => isProfileId(id) && !profiles.some((profile) => profile.id === id));
  return { active, profiles: [...profiles, ...lost.map((id) => ({ id, name: '' }))] };
}
