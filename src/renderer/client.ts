// Hydrates an island. Astro's own client entry also carries slots, client:only and page transitions with Solid's stores and
// Suspense, 2.6 kB that no island here uses: docs/decisions/0006-small-renderer.md.
import { type Component, createComponent } from 'solid-js';
import { hydrate } from 'solid-js/web';

export default (element: HTMLElement) => (island: Component, props: Record<string, unknown>) => {
  if (!element.hasAttribute('ssr')) return;
  hydrate(() => createComponent(island, props), element, { renderId: element.dataset.solidRenderId ?? '' });
};
