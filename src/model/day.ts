/** A day of the calendar, `2027-01-31`: texts of this form are in order as texts. */
export type Day = string

const FORM = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text names a day that there is: not the 31st of February. */
export function isDay(text: string): boolean {
  if (!FORM.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whole days from one to another; negative where the other is earlier. */
export const daysBetween = (one: Day, other: Day): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / 86_400_000)

/** In the time zone of Greenwich, so that machines agree on it. */
export const today = (): Day => new Date().toISOString().slice(0, 10)
