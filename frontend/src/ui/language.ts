/** The languages the page itself speaks; the texts keep their own. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** The language of the texts, and of what the server says of them. */
export const ofTexts: Language = 'en';

const key = 'opcit.language';

/** The reader's choice, else the first of the browser's languages that the page speaks. */
export const language: Language = preferred([stored() ?? '', ...navigator.languages]);

export function preferred(wishes: readonly string[]): Language {
  const spoken = wishes.flatMap((wish) => languages.find((one) => isOf(one, wish)) ?? []);
  return spoken[0] ?? 'en';
}

/** Loads the page anew in another language: questions that are running go on, words not sent stay. */
export function choose(wish: Language) {
  try {
    localStorage.setItem(key, wish);
  } catch {
    // Storage can be switched off; then the browser's language stands.
    return;
  }
  window.location.reload();
}

function isOf(one: Language, wish: string): boolean {
  return wish.toLowerCase().split('-')[0] === one;
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
