import type { TextPreview } from '../../api/instruments';
import { unitKind } from '../../ui/outline';
import { strings } from '../../ui/strings';

const words = strings.library.add.counts;
const counted = ['rec', 'part', 'chp', 'art', 'para', 'point', 'fn'] as const;

/** What was read, in numbers: "12 recitals", "93 articles"; nothing is said of what there is none of. */
export function countsOf({
  provisions,
  footnotes = [],
}: Pick<TextPreview, 'provisions' | 'footnotes'>) {
  const kinds = [...provisions, ...footnotes].map(({ locator }) => unitKind(locator));
  return counted.flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length;
    return count > 0 ? [words[kind](count)] : [];
  });
}
