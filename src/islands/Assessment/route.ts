// Which screen the address's fragment asks for, so that back, reload and a switch of language keep the place.
export type Route =
  | { screen: 'start' }
  | { screen: 'item'; item: string }
  | { screen: 'review' }
  | { screen: 'result' };

/** `#LEAD1` is an item, `#review` and `#result` are screens, anything else is the start. */
export function routeOf(hash: string, itemIds: readonly string[]): Route {
  const name = hash.replace(/^#/, '');
  if (name === 'review' || name === 'result') return { screen: name };
  return itemIds.includes(name) ? { screen: 'item', item: name } : { screen: 'start' };
}

export function hashOf(route: Route): string {
  if (route.screen === 'start') return '';
  return `#${route.screen === 'item' ? route.item : route.screen}`;
}
