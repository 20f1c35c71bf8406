// Reads the list of profiles from what the browser kept. Damage costs the damaged entry; a list that is none is a device of one.
import { cleanName } from './name.ts';
import { alone, isProfileId, type PinCheck, type Profile, type Profiles } from './profile.ts';

export function readProfiles(kept: string | null): Profiles {
  const data = parsed(kept);
  const list = field(data, 'profiles');
  if (!Array.isArray(list)) return alone;
  const profiles = list.flatMap((entry) => readProfile(entry) ?? []);
  const unique = profiles.filter(({ id }, index) => profiles.findIndex((profile) => profile.id === id) === index);
  if (unique.length === 0) return alone;
  const active = field(data, 'active');
  return { active: unique.find(({ id }) => id === active)?.id ?? null, profiles: unique };
}

function readProfile(entry: unknown): Profile | null {
  const id = field(entry, 'id');
  if (!isProfileId(id)) return null;
  const [name, certificateName, pin] = [field(entry, 'name'), field(entry, 'certificateName'), field(entry, 'pin')];
  const check = readPinCheck(pin);
  return {
    id,
    name: typeof name === 'string' ? cleanName(name) : '',
    ...(typeof certificateName === 'string' ? { certificateName: cleanName(certificateName) } : {}),
    ...(check ? { pin: check } : {}),
  };
}

function readPinCheck(value: unknown): PinCheck | null {
  const [salt, hash, by] = [field(value, 'salt'), field(value, 'hash'), field(value, 'by')];
  if (typeof salt !== 'string' || typeof hash !== 'string') return null;
  return by === 'pbkdf2' || by === 'plain' ? { salt, hash, by } : null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
