// Which screen of the test the address's fragment asks for, so that back, reload and a switch of language keep the place.
export type Route =
  | { screen: 'start' }
  | { screen: 'question'; id: string }
  | { screen: 'hand-in' }
  | { screen: 'result'; attempt: string }
  | { screen: 'review' };

/**
 * `#question-late-parcel`, `#hand-in`, `#result-<record id>`, `#review`; anything else is the start. The questions of the
 * review have addresses of their own, as a lesson's have: `#q-late-parcel`.
 */
export function routeOf(hash: string): Route {
  const name = hash.replace(/^#/, '');
  const [, kind, rest = ''] = /^(question|result|q)-(.+)$/.exec(name) ?? [];
  if (kind === 'question') return { screen: 'question', id: rest };
  if (kind === 'result') return { screen: 'result', attempt: rest };
  if (kind === 'q' || name === 'review') return { screen: 'review' };
  return name === 'hand-in' ? { screen: 'hand-in' } : { screen: 'start' };
}

export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'start':
      return '';
    case 'question':
      return `#question-${route.id}`;
    case 'result':
      return `#result-${route.attempt}`;
    default:
      return `#${route.screen}`;
  }
}
