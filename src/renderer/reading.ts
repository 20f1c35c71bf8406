// When the notes of a lesson wake up: they come into view, somebody selects words of the text, or this device has notes to show.
// Astro has no directive for that. It stands in the page, so it is short; `client:reading` in tools/solid.ts.

type Hydrate = () => Promise<void>;

export default (load: () => Promise<Hydrate>, _options: unknown, element: HTMLElement) => {
  const begin = async () => {
    view.disconnect();
    document.removeEventListener('selectionchange', selecting);
    await (await load())();
  };
  const selecting = () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest('.prose')) begin();
  };
  const view = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) begin();
  });
  try {
    if (localStorage.getItem(`${document.documentElement.dataset.site}:notes`)) {
      begin();
      return;
    }
  } catch {
    // Storage is refused: then there are no notes to show.
  }
  for (const child of element.children) view.observe(child);
  document.addEventListener('selectionchange', selecting);
};
