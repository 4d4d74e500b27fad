import type { Provision, Range as Words } from '../../api/instruments';
import type { Cut } from '../../ui/pinning';

/** What is selected of each provision of a text, in whole words; nothing where only parts of no provision are. */
export function selectedCuts(
  selection: Range,
  page: HTMLElement,
  instrument: string,
  provisions: Provision[],
): Cut[] {
  const known = new Map(provisions.map((provision) => [provision.locator, provision]));
  return [...page.querySelectorAll<HTMLElement>('[data-words]')].flatMap((element) => {
    const provision = known.get(element.dataset.words ?? '');
    if (!provision || !selection.intersectsNode(element)) return [];
    const { locator, text, citation } = provision;
    const from = offsetIn(element, selection.startContainer, selection.startOffset, 0);
    const to = offsetIn(element, selection.endContainer, selection.endOffset, text.length);
    const words = wholeWords(text, { start: from, end: to });
    if (!words) return [];
    return { instrument, locator, ...words, text: text.slice(words.start, words.end), citation };
  });
}

/** How many letters of the element stand before the point, or what to take when it lies elsewhere. */
function offsetIn(element: Element, node: Node, offset: number, elsewhere: number): number {
  if (!element.contains(node)) return elsewhere;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}

const letter = /[\p{L}\p{N}]/u;

/** The range grown to whole words and without white space at its ends; null when there is nothing in it. */
export function wholeWords(text: string, { start, end }: Words): Words | null {
  const chosen = text.slice(start, end);
  let from = start + (chosen.length - chosen.trimStart().length);
  let to = end - (chosen.length - chosen.trimEnd().length);
  if (from >= to) return null;
  while (isInWord(text, from)) from--;
  while (isInWord(text, to)) to++;
  return { start: from, end: to };
}

function isInWord(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at))
  );
}
