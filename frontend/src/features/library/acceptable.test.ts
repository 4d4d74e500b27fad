import { expect, it } from 'vitest';
import { refusalOf } from './acceptable';

const megabyte = 1024 * 1024;

it.each([
  ['gardens.pdf', 1, null],
  ['GARDENS.DOCX', 20 * megabyte, null],
  ['gardens.htm', 1, null],
  ['gardens.tiff', 1, /Only PDF, Word/],
  ['gardens', 1, /Only PDF, Word/],
  ['gardens.txt', 0, /empty/],
  ['gardens.xml', 21.5 * megabyte, /21\.5 MB.*at most 20 MB/],
])('%s of %d bytes', (name, size, said) => {
  const refusal = refusalOf({ name, size });
  if (said) expect(refusal).toMatch(said);
  else expect(refusal).toBeNull();
});
