import { strings } from '../../ui/strings';

/** The most that the server takes: 20 MB. */
export const largest = 20 * 1024 * 1024;

export const acceptedTypes = '.pdf,.docx,.html,.htm,.txt,.xml';

const words = strings.library.add;

/** Why a file cannot be a text, said before it is sent; null for one that may be. */
export function refusalOf({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (!acceptedTypes.split(',').includes(extension)) return words.wrongKind;
  if (size === 0) return words.emptyFile;
  return size > largest ? words.tooLarge(megabytes(size)) : null;
}

function megabytes(size: number): string {
  return `${(size / 1024 / 1024).toFixed(1)} MB`;
}
