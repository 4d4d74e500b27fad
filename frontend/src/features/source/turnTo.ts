/** Farther than this many screens the page does not run, it opens. */
const near = 3;

/** Frames in which what comes into sight is laid out and may push the target away. */
const unsettled = 4;

/** Brings an element of a text into view, in the pane that it stands in or in the window. */
export function turnTo(target: HTMLElement, block: 'center' | 'start', behavior: ScrollBehavior) {
  // Beside a chat only the pane may move: scrollIntoView would move the conversation as well.
  const pane = target.closest('[data-scrolls]');
  const turn = (how: ScrollBehavior) => {
    if (pane) turnPane(pane, target, block, how);
    else target.scrollIntoView({ block, behavior: how });
  };
  if (!target.closest('[data-long]')) {
    turn(behavior);
    return;
  }
  const runs =
    behavior === 'auto' && Math.abs(target.getBoundingClientRect().top) < near * innerHeight;
  turn(runs ? 'auto' : 'instant');
  if (!runs) settle(turn, unsettled);
}

function settle(turn: (how: ScrollBehavior) => void, frames: number) {
  requestAnimationFrame(() => {
    turn('instant');
    if (frames > 1) settle(turn, frames - 1);
  });
}

function turnPane(
  pane: Element,
  target: HTMLElement,
  block: 'center' | 'start',
  behavior: ScrollBehavior,
) {
  const from = target.getBoundingClientRect();
  const spare = Math.max(0, pane.clientHeight - from.height) / 2;
  const breath = parseFloat(getComputedStyle(target).scrollMarginTop) || 0;
  const above = block === 'center' ? spare : breath;
  const top = pane.scrollTop + from.top - pane.getBoundingClientRect().top - above;
  pane.scrollTo({ top, behavior });
}
