/** How long something lasts, as people write it and as it is told to them. Moments are milliseconds since 1970. */
import { counted } from '#core/action/counted'
import { quote } from '#core/action/untrusted'

/** A value that was read, or why not, in the words of a complaint. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly remedy: string }

/** When a freeze ends. */
export interface Until {
  readonly moment: number
  /** A later end was asked for than `max-duration` allows. */
  readonly capped: boolean
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const units: Readonly<Record<string, number>> = { s: SECOND, m: MINUTE, h: HOUR, d: DAY }

/** Nothing is planned for longer, and every moment up to here can be written in RFC 3339. */
const LONGEST = 3660 * DAY

/** Reads a whole number with its unit: `90s`, `30m`, `72h`, `14d`. Gives milliseconds. */
export function readDuration(text: string): Reading<number> {
  const remedy = 'give a whole number and one unit: 90s, 30m, 72h or 14d'
  const [, digits, unit = ''] = /^([0-9]{1,10})([smhd])$/.exec(text) ?? []
  if (digits === undefined) return { ok: false, problem: `${quote(text)} is no duration`, remedy }
  const value = Number(digits) * (units[unit] ?? 0)
  if (value === 0) return { ok: false, problem: `${quote(text)} is no time at all`, remedy }
  if (value > LONGEST) return { ok: false, problem: `${quote(text)} is longer than 3660 days`, remedy }
  return { ok: true, value }
}

/** Writes a moment as RFC 3339 in UTC and to the second: `2026-05-29T15:00:00Z`. */
export function formatMoment(moment: number): string {
  return `${new Date(Math.floor(moment / SECOND) * SECOND).toISOString().slice(0, 19)}Z`
}

const date = '([0-9]{4}-[0-9]{2}-[0-9]{2})'
const clock = '((?:[01][0-9]|2[0-3]):[0-5][0-9])(?::([0-5][0-9])(?:\\.[0-9]+)?)?'
const offset = '(Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?'
const time = new RegExp(`^${date}T${clock}${offset}$`, 'i')

/**
 * Reads a time of RFC 3339 (https://www.rfc-editor.org/rfc/rfc3339#section-5.6), whose seconds may be left out. A day that
 * the calendar has not is refused, and so is a leap second, which no clock here knows.
 */
export function readTime(text: string): Reading<number> {
  const [, day, minutes, seconds = '00', zone] = time.exec(text) ?? []
  const remedy = 'give a duration such as 72h, or a time such as 2026-05-29T17:00+02:00'
  if (day === undefined) return { ok: false, problem: `${quote(text)} is neither a duration nor a time`, remedy }
  const unzoned = Date.parse(`${day}T${minutes}:${seconds}Z`)
  if (Number.isNaN(unzoned) || formatMoment(unzoned).slice(0, 10) !== day) {
    return { ok: false, problem: `${quote(text)} names a day that is in no calendar`, remedy }
  }
  if (zone === undefined) {
    const problem = `${quote(text)} is another moment in every zone`
    return { ok: false, problem, remedy: 'add the offset from UTC: Z, +02:00 or -05:00' }
  }
  return { ok: true, value: Date.parse(`${day}T${minutes}:${seconds}${zone.toUpperCase()}`) }
}

/**
 * Reads when a freeze is to end: after a duration, or at a time. An end beyond the longest duration that is allowed is
 * brought forward to it, and that is told.
 * @param max the longest duration that is allowed, in milliseconds
 */
export function readUntil(text: string, now: number, max: number): Reading<Until> {
  const begin = Math.floor(now / SECOND) * SECOND
  const duration = /^[0-9]+[a-z]*$/i.test(text) ? readDuration(text) : undefined
  const read = duration === undefined ? readTime(text) : duration
  if (!read.ok) return read
  const moment = duration === undefined ? read.value : begin + read.value
  if (moment <= begin) {
    const problem = `${quote(text)} is not after now (${formatMoment(begin)})`
    return { ok: false, problem, remedy: 'name a later time, or a duration such as 72h' }
  }
  const last = begin + max
  return { ok: true, value: moment > last ? { moment: last, capped: true } : { moment, capped: false } }
}

const words = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE]
] as const

/** Tells how long that is by its two largest units: `2 days 3 hours`. Seconds are left out. */
export function describeDuration(milliseconds: number): string {
  const parts: string[] = []
  let rest = milliseconds
  for (const [word, length] of words) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (parts.length === 0 && count === 0) continue
    parts.push(count === 0 ? '' : counted(count, word))
  }
  const told = parts.slice(0, 2).filter((part) => part !== '')
  return told.length === 0 ? 'less than a minute' : told.join(' ')
}

/** Tells people how long it is until a moment, or for how long it is past. */
export function describeLeft(until: number, now: number): string {
  return until > now ? `${describeDuration(until - now)} left` : `over for ${describeDuration(now - until)}`
}
