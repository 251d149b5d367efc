/**
 * The clocks of zones, by the data that Node brings along. A wall time is what such a clock shows, kept as the milliseconds
 * at which the clock of UTC would show it; an instant is milliseconds since 1970.
 */
const DAY = 86_400_000

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const numeric = 'numeric' as const
  const clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric
  })
  clocks.set(zone, clock)
  return clock
}

/** Whether this is a zone of the IANA database, such as `Europe/Berlin` or `UTC`. An offset such as `+02:00` is none. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

/** What the clock of a zone shows at an instant, to the second. */
export function wallAt(zone: string, instant: number): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of clockOf(zone).formatToParts(instant)) shown[type] = Number(value)
  const { year = 0, month = 1, day, hour, minute, second } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function offsetAt(zone: string, instant: number): number {
  return wallAt(zone, instant) - Math.floor(instant / 1000) * 1000
}

/** The first instant in (from, to] at which the offset is no longer what it is at `from`. */
function transition(zone: string, from: number, to: number): number {
  const before = offsetAt(zone, from)
  let [early, late] = [from, to]
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2000) * 1000
    if (offsetAt(zone, middle) === before) early = middle
    else late = middle
  }
  return late
}

/** The instants of one wall time, given the offsets before and after it. */
function instantsBetween(zone: string, wall: number, before: number, after: number): readonly number[] {
  if (before === after) return [wall - before]
  const found = [wall - before, wall - after].filter((instant) => wallAt(zone, instant) === wall)
  return found.length > 0 ? found : [transition(zone, wall - after, wall - before)]
}

/**
 * The instants at which the clock of a zone shows some minutes of a day, in their order: one for each as a rule, two where
 * it is put back over it. Where it is put forward over it there is none, and the first instant behind the gap stands for it.
 * @param day the wall time at which the day begins
 */
export function instantsOf(zone: string, day: number, minutes: readonly number[]): readonly number[] {
  // No clock is more than a day away from that of UTC, and none is put twice within three days.
  const [before, after] = [offsetAt(zone, day - DAY), offsetAt(zone, day + 2 * DAY)]
  const instants = minutes.flatMap((minute) => instantsBetween(zone, day + minute * 60_000, before, after))
  return [...new Set(instants)].toSorted((a, b) => a - b)
}

function two(count: number): string {
  return String(count).padStart(2, '0')
}

/** Tells an instant in a zone, with the offset of that moment, and in UTC: `2026-03-30 09:00 +02:00 (07:00 UTC)`. */
export function describeInstant(zone: string, instant: number): string {
  const offset = Math.round(offsetAt(zone, instant) / 60_000)
  const size = Math.abs(offset)
  const [day, time] = new Date(wallAt(zone, instant)).toISOString().split('T')
  const [utcDay, utcTime] = new Date(instant).toISOString().split('T')
  const sign = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  const utc = `${utcDay === day ? '' : `${utcDay} `}${utcTime?.slice(0, 5)} UTC`
  return `${day} ${time?.slice(0, 5)} ${sign} (${utc})`
}
