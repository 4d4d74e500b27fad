/** From the edges of the window, and from the line that a card belongs to. */
const edge = 8;
const apart = 6;

/** Where a card stands beside a link, in the window: under it where there is room, else above. */
export function positionBeside(link: Element, card: HTMLElement): { top: number; left: number } {
  // A link that runs over two lines has a box for each: the card belongs to the first.
  const { top, bottom, left, right } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const isUnder = bottom + apart + height + edge <= innerHeight || top - apart - height < edge;
  const isLeftToRight = getComputedStyle(link).direction === 'ltr';
  const start = isLeftToRight ? left : right - width;
  return {
    top: isUnder ? bottom + apart : top - apart - height,
    left: Math.max(edge, Math.min(start, document.documentElement.clientWidth - width - edge)),
  };
}
