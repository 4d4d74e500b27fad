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

/** Where in the height of the pane or window words are shown that were out of sight. */
const readingHeight = 0.35;

/** Brings words into sight unless they are; what lies under the bar at the head is not. */
export function showRange(range: Range) {
  const element = range.startContainer.parentElement;
  const pane = element?.closest('[data-scrolls]');
  const show = () => {
    const { top, bottom } = range.getBoundingClientRect();
    const frame = pane?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
    const from = frame.top + frame.height * 0.15;
    const isSeen = top >= from && bottom <= frame.top + frame.height * 0.9;
    const by = top - frame.top - frame.height * readingHeight;
    if (!isSeen) (pane ?? window).scrollBy({ top: by, behavior: 'instant' });
  };
  show();
  if (element?.closest('[data-long]')) settle(show, unsettled);
}
