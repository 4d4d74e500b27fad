/** In French 0 and 1 are singular: "0 mot", "1 mot", "1 200 mots". */
export function nombre(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('fr')} ${count < 2 ? one : many}`;
}
