// One person at a situation: what the records say, where the next choice belongs, choosing, going back, starting again.
import { batch, createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import type { LearnerRecord, NewRecord } from '../../domain/records/record.ts';
import { type Beat, begin, choose, endingOf, type Playing, sceneOf } from '../../domain/scenario/play.ts';
import { backTo, endingsSeen, runsOf } from '../../domain/scenario/replay.ts';
import type { ScenarioView } from './scenario-view.ts';

/** The part of the store that a scenario uses. */
export interface ScenarioStore {
  kind: 'device' | 'memory';
  about(ids: readonly string[]): Promise<LearnerRecord[]>;
  append(record: NewRecord): Promise<{ kept: boolean }>;
  subscribe(changed: () => void): () => void;
}

/** Where the next choice belongs, when that is not where the records end: a new run, or an earlier scene of the last one. */
interface Seat {
  run: string;
  scene: string | null;
}

/** Call inside a component. `newRun` draws the id of a playing. */
export function createSession(story: ScenarioView, open: () => Promise<ScenarioStore>, newRun: () => string) {
  const [records, setRecords] = createSignal<LearnerRecord[]>([]);
  const [seat, setSeat] = createSignal<Seat | null>(null);
  const [ready, setReady] = createSignal(false);
  const [resumed, setResumed] = createSignal(false);
  const [storage, setStorage] = createSignal<'kept' | 'memory' | 'full'>('kept');
  let store: ScenarioStore | undefined;
  let stop: (() => void) | undefined;
  let busy = false;

  const runs = createMemo(() => runsOf(story, story.id, records()));
  const last = () => runs().at(-1);
  const playing = createMemo((): Playing => {
    const at = seat();
    const kept = last()?.playing;
    if (!at) return kept ?? begin(story);
    return (at.scene !== null && kept && backTo(story, kept, at.scene)) || begin(story);
  });
  // Beats that are the same stay the same objects, so that the log grows and is never written anew.
  const beats = createMemo<Beat[]>(
    (before) => playing().beats.map((beat, at) => (same(before[at], beat) ? before[at]! : beat)),
    [],
  );

  const read = async () => setRecords((await store?.about([story.id])) ?? []);
  onMount(async () => {
    store = await open();
    if (store.kind === 'memory') setStorage('memory');
    stop = store.subscribe(() => void (busy || read()));
    await read();
    setResumed(playing().standing === 'open' && beats().some(({ kind }) => kind === 'choice'));
    setReady(true);
  });
  onCleanup(() => stop?.());

  /** Makes a choice and records it. Resolves with the place of the first new beat, or null when nothing was chosen. */
  async function choosing(id: string): Promise<number | null> {
    const next = choose(story, playing(), id);
    const scene = sceneOf(playing());
    // A second press on the same sentence must not become a second choice.
    if (busy || !store || !next.ok || !scene) return null;
    busy = true;
    const told = beats().length;
    const run = seat()?.run ?? last()?.id ?? newRun();
    const ending = endingOf(next.value);
    const choice = { about: story.id, run, scene, choice: id, ...(ending ? { ending } : {}) };
    const { kept } = await store.append({ kind: 'scenario.choice', ...choice });
    if (!kept) setStorage(store.kind === 'memory' ? 'memory' : 'full');
    const known = await store.about([story.id]);
    batch(() => {
      setResumed(false);
      setRecords(known);
      setSeat(null);
    });
    busy = false;
    return told;
  }

  /** Sits down elsewhere: nothing is recorded until something is chosen there. Returns the place of the scene in the log. */
  function sit(next: Seat): number {
    batch(() => {
      setResumed(false);
      setSeat(next);
    });
    return beats().findLastIndex(({ kind }) => kind === 'scene');
  }

  return {
    playing,
    beats,
    ready,
    /** What was played earlier has been read back, and goes on. */
    resumed,
    storage,
    /** The story was edited: the playing stands before a choice that it no longer knows. */
    edited: () => !seat() && last()?.stopped != null && playing().standing === 'open',
    /** Every playing but the one that is shown, also those that were left by going back. */
    others: () => runs().flatMap((run) => [...run.left, ...(run === last() && !seat() ? [] : [run.playing])]),
    endingsSeen: () => endingsSeen(story, story.id, records()),
    choose: choosing,
    again: () => sit({ run: newRun(), scene: null }),
    from: (scene: string) => sit({ run: last()?.id ?? newRun(), scene }),
  };
}

function same(a: Beat | undefined, b: Beat): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
