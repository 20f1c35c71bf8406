// Today's queue: what is due, mixed across modules, in an order that lasts all day.
import { seedOf, shuffled } from '../random/seeded.ts';
import type { Scheduled } from './schedule.ts';

/** What is due before `until`: the end of the person's day, so that nobody has to come back at the right hour. */
export function dueBy(scheduled: readonly Scheduled[], until: number): Scheduled[] {
  return scheduled.filter(({ due }) => due < until);
}

/**
 * The order in which to ask: each module's questions shuffled by `seed`, then always one of the module that has most left,
 * but not the module just asked as long as another has any. So two of one module follow each other only where that
 * cannot be avoided. The same questions and seed (a day's date) give the same order, in whatever order they come in.
 */
export function interleaved(due: readonly Scheduled[], seed: string): Scheduled[] {
  const byId = [...due].sort((a, b) => (a.question < b.question ? -1 : 1));
  const modules = shuffled([...new Set(byId.map(({ module }) => module))].sort(), seedOf(seed));
  const left = new Map(
    modules.map((module) => [
      module,
      shuffled(
        byId.filter((item) => item.module === module),
        seedOf(`${seed}/${module}`),
      ),
    ]),
  );
  const queue: Scheduled[] = [];
  while (queue.length < byId.length) {
    const others = modules.filter((module) => module !== queue.at(-1)?.module && left.get(module)!.length > 0);
    const candidates = others.length > 0 ? others : [queue.at(-1)!.module];
    const fullest = candidates.reduce((a, b) => (left.get(b)!.length > left.get(a)!.length ? b : a));
    queue.push(left.get(fullest)!.pop()!);
  }
  return queue;
}
