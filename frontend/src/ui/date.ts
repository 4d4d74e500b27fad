import { language } from './language';

const style = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** A date as UN documents write it: 2006-12-19 is "19 December 2006". */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : style.format(date);
}
