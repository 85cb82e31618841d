import { textArgument } from './arguments.ts'
import { type BuiltIn, refuse, strict } from './function-type.ts'

/**
 * Functions over points in time that are written out.
 * https://developer.hashicorp.com/terraform/language/functions/formatdate
 */
export const dates: Readonly<Record<string, BuiltIn>> = {
  formatdate: strict(2, 2, ([pattern, time]) =>
    formatDate(textArgument(pattern), parseTime(textArgument(time))),
  ),
  timeadd: strict(2, 2, ([time, duration]) => {
    const from = parseTime(textArgument(time))
    const nanoseconds = from.nanoseconds + parseDuration(textArgument(duration))
    return written({ ...from, nanoseconds })
  }),
  timecmp: strict(2, 2, ([left, right]) => {
    const [a, b] = [parseTime(textArgument(left)), parseTime(textArgument(right))]
    return a.nanoseconds === b.nanoseconds ? 0 : a.nanoseconds < b.nanoseconds ? -1 : 1
  }),
}

interface Time {
  /** Since the beginning of 1970 in UTC. */
  readonly nanoseconds: bigint
  /** Of its own time to UTC, in minutes. */
  readonly offset: number
}

const RFC_3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:Z|([-+])(\d\d):(\d\d))$/

function parseTime(text: string): Time {
  const match = RFC_3339.exec(text)
  if (match === null) return refuse('takes a time such as 2018-01-02T23:12:01Z')
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number)
  const [, , , , , , , fraction = '', sign = '+', hours = '00', minutes = '00'] = match
  const isTime =
    hour < 24 && minute < 60 && second < 60 && Number(hours) < 24 && Number(minutes) < 60
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  if (!isTime || !isDay) return refuse('takes a time such as 2018-01-02T23:12:01Z')
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const milliseconds = utc(year, month, day, hour, minute, second) - offset * 60_000
  const rest = BigInt(fraction.padEnd(9, '0'))
  return { nanoseconds: BigInt(milliseconds) * 1_000_000n + rest, offset }
}

/** In milliseconds; `Date.UTC` takes years below 100 for others. */
function utc(year: number, month: number, ...rest: [number, number, number, number]): number {
  const date = new Date(Date.UTC(2000, month - 1, ...rest))
  date.setUTCFullYear(year, month - 1, rest[0])
  return date.getTime()
}

function daysIn(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0, 0, 0, 0)).getUTCDate()
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['µs', 1_000n],
  ['μs', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
])

/** `-1h30m`, in nanoseconds, as Go writes durations. */
function parseDuration(text: string): bigint {
  const [, sign = '', amounts = ''] = /^([-+]?)(.*)$/s.exec(text) ?? []
  if (amounts === '0') return 0n
  if (
    !/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(amounts) ||
    text.length > 100
  ) {
    return refuse('takes a duration such as 1h30m')
  }
  let total = 0n
  for (const [, whole = '', fraction = '', unit = ''] of amounts.matchAll(
    /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g,
  )) {
    const size = UNITS.get(unit) ?? 0n
    total += BigInt(whole || '0') * size
    total += (BigInt(fraction || '0') * size) / 10n ** BigInt(fraction.length)
  }
  return sign === '-' ? -total : total
}

interface Fields {
  readonly date: Date
  readonly offset: number
}

/** The clock and the calendar where the time was written. */
function fieldsOf({ nanoseconds, offset }: Time): Fields {
  const milliseconds = nanoseconds / 1_000_000n - (nanoseconds % 1_000_000n < 0n ? 1n : 0n)
  const date = new Date(Number(milliseconds) + offset * 60_000)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? { date, offset } : refuse('gives a time beyond the calendar')
}

/** RFC 3339, without fractions of a second. */
function written(time: Time): string {
  return formatDate("YYYY-MM-DD'T'hh:mm:ssZ", time)
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const two = (number: number): string => String(number).padStart(2, '0')

const PARTS: ReadonlyMap<string, (fields: Fields) => string> = new Map([
  ['YYYY', ({ date }) => String(date.getUTCFullYear()).padStart(4, '0')],
  ['YY', ({ date }) => two(date.getUTCFullYear() % 100)],
  ['MMMM', ({ date }) => MONTHS[date.getUTCMonth()] ?? ''],
  ['MMM', ({ date }) => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3)],
  ['MM', ({ date }) => two(date.getUTCMonth() + 1)],
  ['M', ({ date }) => String(date.getUTCMonth() + 1)],
  ['DD', ({ date }) => two(date.getUTCDate())],
  ['D', ({ date }) => String(date.getUTCDate())],
  ['EEEE', ({ date }) => DAYS[date.getUTCDay()] ?? ''],
  ['EEE', ({ date }) => (DAYS[date.getUTCDay()] ?? '').slice(0, 3)],
  ['hh', ({ date }) => two(date.getUTCHours())],
  ['h', ({ date }) => String(date.getUTCHours())],
  ['HH', ({ date }) => two(date.getUTCHours() % 12 || 12)],
  ['H', ({ date }) => String(date.getUTCHours() % 12 || 12)],
  ['AA', ({ date }) => (date.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['aa', ({ date }) => (date.getUTCHours() < 12 ? 'am' : 'pm')],
  ['mm', ({ date }) => two(date.getUTCMinutes())],
  ['m', ({ date }) => String(date.getUTCMinutes())],
  ['ss', ({ date }) => two(date.getUTCSeconds())],
  ['s', ({ date }) => String(date.getUTCSeconds())],
  ['ZZZZZ', ({ offset }) => zone(offset, ':')],
  ['ZZZZ', ({ offset }) => zone(offset, '')],
  ['ZZZ', ({ offset }) => (offset === 0 ? 'UTC' : zone(offset, ''))],
  ['Z', ({ offset }) => (offset === 0 ? 'Z' : zone(offset, ':'))],
])

function zone(offset: number, separator: string): string {
  const minutes = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  return `${sign}${two(Math.trunc(minutes / 60))}${separator}${two(minutes % 60)}`
}

/** Runs of a letter are parts of the date, text in single quotes stands for itself, as does what is no letter. */
function formatDate(pattern: string, time: Time): string {
  const fields = fieldsOf(time)
  return pattern.replace(/'((?:[^']|'')*)'|'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted.replaceAll("''", "'")
    const part = PARTS.get(run)
    return part === undefined ? refuse('takes a pattern whose letters it knows') : part(fields)
  })
}
