const low =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const roundTens =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 9 is "ninth", 22 is "twenty-second"; from 100 on, figures. */
export function ordinal(number: number): string {
  if (number < 20) return low[number] ?? `${number}th`;
  const ten = Math.floor(number / 10) - 2;
  const unit = number % 10;
  const words = unit === 0 ? roundTens[ten] : tens[ten] && `${tens[ten]}-${low[unit] ?? ''}`;
  return words ?? `${number}th`;
}
