const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** 4 is "IV"; from 40 on, figures. */
export function roman(number: number): string {
  const written = 'X'.repeat(Math.min(Math.floor(number / 10), 4)) + (ones[number % 10] ?? '');
  return number > 0 && number < 40 ? written : String(number);
}
