// An expected failure is a value: the caller sees it in the type and cannot forget it.
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

export const success = <Value>(value: Value) => ({ ok: true, value }) as const;
export const failure = <Failure>(failure: Failure) => ({ ok: false, failure }) as const;
