// Dragging by pointer: mouse, pen and finger alike. The dragged element follows the pointer; what is under it is the caller's business.

export interface Drag {
  /** What is moved about. */
  item: HTMLElement;
  /** The pointer is at this place of the window. */
  over: (x: number, y: number) => void;
  /** It ended: let go (`dropped`), or given up by Escape, a second finger or the browser. */
  end: (dropped: boolean) => void;
}

/** How near to the window's edge, in pixels, the page begins to scroll along. */
const edge = 56;

/** Follows the pointer that went down on `handle`, whose CSS has to say `touch-action: none`. */
export function startDrag(down: PointerEvent, handle: HTMLElement, { item, over, end }: Drag): void {
  if (down.button !== 0 || !down.isPrimary) return;
  // Neither a selection of text nor a move of the focus.
  down.preventDefault();
  handle.setPointerCapture(down.pointerId);
  const listening = new AbortController();
  const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, does: (event: HTMLElementEventMap[Kind]) => void) =>
    handle.addEventListener(kind, does, { signal: listening.signal });
  const stop = (dropped: boolean) => {
    if (listening.signal.aborted) return;
    listening.abort();
    item.classList.remove('dragged');
    item.style.translate = '';
    end(dropped);
  };
  item.classList.add('dragged');
  on('pointermove', (event) => {
    item.style.translate = `${event.pageX - down.pageX}px ${event.pageY - down.pageY}px`;
    over(event.clientX, event.clientY);
    if (event.clientY < edge) scrollBy(0, -edge / 4);
    else if (event.clientY > innerHeight - edge) scrollBy(0, edge / 4);
  });
  on('pointerup', () => stop(true));
  on('pointercancel', () => stop(false));
  on('lostpointercapture', () => stop(false));
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop(false), { signal: listening.signal });
}
