/**
 * Times as cron tells them, by five fields: minute, hour, day of month, month, day of week. The rules are those of
 * crontab(5), https://man7.org/linux/man-pages/man5/crontab.5.html . Times of day have no zone here.
 */
import { quote } from '#core/action/untrusted'
import type { Reading } from './duration.ts'

/** What five fields say. */
export interface Cron {
  /** In their order, as minutes since midnight. */
  readonly minutesOfDay: readonly number[]
  /** Whether something is to happen on the day of this wall time. */
  readonly isOn: (wall: number) => boolean
}

interface FieldRule {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Words for the numbers from `from` on. */
  readonly words?: readonly string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

const rules: readonly FieldRule[] = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day of month', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12, words: months },
  // Sunday is 0 and 7.
  { name: 'day of week', from: 0, to: 7, words: days }
]

/** What is wrong with a field; caught where the line is read. */
class CronFault extends Error {}

function readNumber(text: string, { name, from, to, words = [] }: FieldRule): number {
  const word = words.indexOf(text.toLowerCase())
  const value = word >= 0 ? word + from : /^[0-9]{1,2}$/.test(text) ? Number(text) : Number.NaN
  if (value >= from && value <= to) return value
  const names = words.length > 0 ? ` or a name such as ${words[1]}` : ''
  throw new CronFault(`${name}: expected a number from ${from} to ${to}${names}, got ${quote(text)}`)
}

/** `*`, `5`, `1-4`, and a step behind a star or a range: `*\/15`, `8-18/2`. */
function readPart(part: string, rule: FieldRule): number[] {
  const [, range = '', step] = /^([^/]*)(?:\/([0-9]{1,2}))?$/.exec(part) ?? []
  const [, low, high] = /^([^-]+)-([^-]+)$/.exec(range) ?? []
  if (step !== undefined && range !== '*' && low === undefined) {
    throw new CronFault(
      `${rule.name}: a step stands behind a star or a range, such as */15 or 8-18/2, got ${quote(part)}`
    )
  }
  if (step !== undefined && Number(step) === 0) throw new CronFault(`${rule.name}: a step of 0 leads nowhere`)
  const from = range === '*' ? rule.from : readNumber(low ?? range, rule)
  // A star before a step goes over each day of the week once.
  const to = range === '*' ? Math.min(rule.to, rule.words === days ? 6 : rule.to) : readNumber(high ?? range, rule)
  if (to < from) {
    throw new CronFault(`${rule.name}: ${quote(range)} goes backwards; write a list of two ranges instead`)
  }
  const width = Number(step ?? 1)
  return Array.from({ length: Math.floor((to - from) / width) + 1 }, (_, index) => from + index * width)
}

function readField(text: string, rule: FieldRule): ReadonlySet<number> {
  return new Set(text.split(',').flatMap((part) => readPart(part, rule)))
}

/**
 * Whether a day fits: where day of month and day of week are both restricted, one of them is enough; a field with a star
 * in it is not restricted, whatever its step ("If both fields are restricted (i.e., do not contain the "*" character),
 * the command will be run when either field matches the current time").
 */
function dayRule(fields: readonly string[], sets: readonly ReadonlySet<number>[]): (wall: number) => boolean {
  const [, , ofMonth, inMonths, ofWeek] = sets
  const isEither = ![fields[2], fields[4]].some((field) => field?.includes('*'))
  return (wall) => {
    const date = new Date(wall)
    if (!inMonths?.has(date.getUTCMonth() + 1)) return false
    const weekday = date.getUTCDay()
    const fits = [ofMonth?.has(date.getUTCDate()), ofWeek?.has(weekday) || (weekday === 0 && ofWeek?.has(7))]
    return isEither ? fits.some((each) => each === true) : fits.every((each) => each === true)
  }
}

/** Reads five fields, separated by blanks: numbers, names (`mon`, `jan`), lists, ranges and steps. */
export function readCron(text: string): Reading<Cron> {
  const remedy = 'give minute, hour, day of month, month and day of week, such as 0 9 * * 1-4'
  const fields = text.trim().split(/[ \t]+/)
  if (fields.length !== rules.length) {
    return { ok: false, problem: `${quote(text)} has ${fields.length} fields, not 5`, remedy }
  }
  try {
    const sets = rules.map((rule, index) => readField(fields[index] ?? '', rule))
    const [minutes = [], hours = []] = sets.map((set) => [...set].toSorted((a, b) => a - b))
    const minutesOfDay = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute))
    return { ok: true, value: { minutesOfDay, isOn: dayRule(fields, sets) } }
  } catch (fault) {
    if (!(fault instanceof CronFault)) throw fault
    return { ok: false, problem: fault.message, remedy }
  }
}
