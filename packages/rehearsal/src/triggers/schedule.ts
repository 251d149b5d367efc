import { type Cron, parseCron } from './cron.ts'
import { instantOf, localTime } from './time-zone.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A day of the calendar recurs at the latest after the 28 years of weekdays and leap years, but for skipped ones. */
const farthest = 40 * 366

/**
 * The first time after `after` at which a line of cron is due; undefined when it never is, as on 30 February. The zone is
 * an IANA name. A time that the clocks skip in spring is due when they have moved on; one that comes twice in autumn is
 * due the first time. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onschedule
 *
 * Throws an Error for what is no line of cron, and a RangeError for what is no time zone.
 */
export function nextTime(line: string, after: Date, timeZone = 'UTC'): Date | undefined {
  const cron = parseCron(line)
  // The day before too: what the clocks skip on it may be due today.
  const start = Math.floor(localTime(after.getTime(), timeZone) / day) * day - day
  for (let count = 0; count < farthest; count++) {
    const date = start + count * day
    if (!isDue(cron, new Date(date))) continue
    const times = timesOf(cron).map((time) => instantOf(date + time, timeZone))
    const found = times.filter((time) => time > after.getTime()).sort((a, b) => a - b)[0]
    if (found !== undefined) return new Date(found)
  }
  return undefined
}

/** Whether a line of cron is due in the minute of a time. */
export function isDueAt(line: string, at: Date, timeZone = 'UTC'): boolean {
  const start = Math.floor(at.getTime() / minute) * minute
  return nextTime(line, new Date(start - 1), timeZone)?.getTime() === start
}

/** Where both kinds of day are named either will do: that is POSIX. */
function isDue({ months, days, weekdays, anyDay, anyWeekday }: Cron, date: Date): boolean {
  if (!months.has(date.getUTCMonth() + 1)) return false
  const isDay = days.has(date.getUTCDate())
  const isWeekday = weekdays.has(date.getUTCDay())
  return anyDay || anyWeekday ? isDay && isWeekday : isDay || isWeekday
}

function timesOf({ hours, minutes }: Cron): number[] {
  return [...hours].flatMap((hour) => [...minutes].map((one) => (hour * 60 + one) * minute))
}
