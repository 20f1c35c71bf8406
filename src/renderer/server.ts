// Renders an island to HTML in one pass, without the Suspense boundary that client.ts leaves out: both sides must count alike.
import astroSolid from '@astrojs/solid-js/server.js';
import { type Component, createComponent } from 'solid-js';
import { renderToString } from 'solid-js/web';

/** Islands of a page get the ids s0, s1, …; Astro hands over one `result` object a page. */
const counters = new WeakMap<object, number>();

async function renderToStaticMarkup(this: { result: object }, island: Component, props: Record<string, unknown>) {
  const count = counters.get(this.result) ?? 0;
  counters.set(this.result, count + 1);
  const renderId = `s${count}`;
  const html = renderToString(() => createComponent(island, props), { renderId });
  return { attrs: { 'data-solid-render-id': renderId }, html };
}

export default { ...astroSolid, renderToStaticMarkup };
