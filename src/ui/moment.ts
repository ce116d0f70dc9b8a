const latest = 8.64e15;

/** A moment in the customer's own time: the hour, and the day too when it is another one. */
export function momentText(ms: number, locale: string): string {
  const moment = new Date(Math.min(ms, latest));
  const sameDay = moment.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', ...(!sameDay && { dateStyle: 'long' }) }).format(moment);
}
