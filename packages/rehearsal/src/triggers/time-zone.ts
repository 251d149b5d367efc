const minute = 60_000
const hour = 60 * minute

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', second: 'numeric', ...numeric })
  formats.set(timeZone, format)
  return format
}

/** What the clocks of a zone show at an instant, as the instant at which those of UTC show it. In milliseconds. */
export function localTime(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return instant
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)])
  )
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

/** The first instant at which the clocks of a zone show a time, or a later one when they skip it. */
export function instantOf(local: number, timeZone: string): number {
  const offsetAt = (instant: number): number => localTime(instant, timeZone) - instant
  const around = [local - offsetAt(local - 24 * hour), local - offsetAt(local + 24 * hour)]
  let instant = Math.min(...around)
  while (localTime(instant, timeZone) < local) instant += minute
  return instant
}
