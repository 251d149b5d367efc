import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isOpen, nextOpening, readWindows } from '../../../actions/freeze-branch/src/window.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Where a zone's clock is put forward or back, or nothing of the kind happens. */
const places: readonly (readonly [string, string])[] = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Africa/Cairo', '2026-04-23T22:00:00Z'],
  ['Africa/Cairo', '2026-10-29T21:00:00Z'],
  ['America/St_Johns', '2010-11-07T02:31:00Z'],
  ['America/St_Johns', '2010-03-14T03:31:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Asia/Kolkata', '2026-02-28T18:30:00Z'],
  ['UTC', '2028-02-29T00:00:00Z'],
  ['UTC', '2026-12-31T12:00:00Z']
]

const field = (from: number, to: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({ text: '*', has: () => true }) },
    fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 3 }).map((values) => ({
      text: values.join(','),
      has: (value: number) => values.includes(value)
    })),
    fc
      .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 9 }))
      .map(([one, other, step]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const has = (value: number) => value >= low && value <= high && (value - low) % step === 0
        return { text: `${low}-${high}/${step}`, has }
      })
  )

const given = fc.record({
  place: fc.constantFrom(...places),
  minute: field(0, 59),
  hour: field(0, 4),
  day: field(1, 31),
  month: field(1, 12),
  weekday: field(0, 6),
  duration: fc.integer({ min: 1, max: 300 }),
  /** Minutes from where the clock is put. */
  at: fc.integer({ min: -30 * 60, max: 30 * 60 })
})

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never

/** The wall times that a minute stands for: what the clock shows, and at a leap of it what it has left out. */
interface Minute {
  readonly instant: number
  readonly walls: readonly Date[]
}

const known = new Map<string, readonly Minute[]>()

/** The minutes around a turn of the clock, each by what the clock shows in the words of Sweden: `2026-03-29 03:00`. */
function minutesAround([zone, turn]: readonly [string, string]): readonly Minute[] {
  const found = known.get(`${zone} ${turn}`)
  if (found !== undefined) return found
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const minutes: Minute[] = []
  let before = Number.NaN
  for (let at = -36 * 60; at <= 66 * 60; at += 1) {
    const instant = Date.parse(turn) + at * MINUTE
    const now = Date.parse(`${clock.format(instant).replace(' ', 'T')}:00Z`)
    const walls = [new Date(now)]
    for (let wall = before + MINUTE; wall < now; wall += MINUTE) walls.push(new Date(wall))
    minutes.push({ instant, walls })
    before = now
  }
  known.set(`${zone} ${turn}`, minutes)
  return minutes
}

/** Whether five fields name a wall time. */
function names({ minute, hour, day, month, weekday }: Given, wall: Date): boolean {
  if (!minute.has(wall.getUTCMinutes()) || !hour.has(wall.getUTCHours()) || !month.has(wall.getUTCMonth() + 1))
    return false
  const fits = [day.has(wall.getUTCDate()), weekday.has(wall.getUTCDay())]
  return day.text === '*' || weekday.text === '*' ? fits.every(Boolean) : fits.some(Boolean)
}

/** All openings within a time, found minute by minute. */
function openingsAround(all: Given, from: number, to: number): number[] {
  return minutesAround(all.place)
    .filter(({ instant }) => instant >= from && instant <= to)
    .filter(({ walls }) => walls.some((wall) => names(all, wall)))
    .map(({ instant }) => instant)
}

test('what is found by days is what is found by minutes', () => {
  let opened = 0
  fc.assert(
    fc.property(given, (all) => {
      const [zone, turn] = all.place
      const now = Date.parse(turn) + all.at * MINUTE
      const { minute, hour, day, month, weekday, duration } = all
      const line = [minute, hour, day, month, weekday].map(({ text }) => text).join(' ')
      const reading = readWindows(`${line} ${duration}m ${zone}`, now)
      if (!reading.ok) return
      const [from, to] = [now - 6 * HOUR, now + 36 * HOUR]
      const openings = openingsAround(all, from, to)
      const open = openings.some((at) => at <= now && now < at + duration * MINUTE)
      if (open) opened += 1
      expect(isOpen(reading.windows, now)).toBe(open)
      const next = nextOpening(reading.windows, now)?.at ?? Number.POSITIVE_INFINITY
      expect(next > to ? undefined : next).toBe(openings.find((at) => at > now))
    }),
    { numRuns: 200 }
  )
  expect(opened).toBeGreaterThan(10)
})
