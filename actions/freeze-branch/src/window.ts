/**
 * Windows in which changes may come in, one a line: when it opens as cron tells it, how long it stays open, and the zone
 * of both, such as `0 9 * * 1-4 8h Europe/Berlin`. The duration is real time, also while a clock is put forward or back.
 * An opening at a time that a clock leaves out shifts to the first moment that it shows again, and one at a time that it
 * shows twice opens twice.
 */
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { type Cron, readCron } from './cron.ts'
import { type Reading, readDuration } from './duration.ts'
import { instantsOf, isZone, wallAt } from './zoned-time.ts'

/** A window as it is given in one line. */
export interface Window {
  readonly line: string
  readonly cron: Cron
  /** How long it stays open, in milliseconds. */
  readonly duration: number
  readonly zone: string
}

/** A window that opens. */
export interface Opening {
  readonly window: Window
  readonly at: number
}

const DAY = 86_400_000

/** A window that opens more rarely is one that nobody waits for. */
const SEARCHED = 5 * 366

/** A window that stays open for longer is no window. */
const LONGEST = 31 * DAY

function readWindow(line: string): Reading<Window> {
  const fields = line.trim().split(/[ \t]+/)
  const remedy = 'give five fields of cron, a duration and a zone, such as 0 9 * * 1-4 8h Europe/Berlin'
  if (fields.length !== 7) {
    return { ok: false, problem: `${quote(line)} has ${fields.length} fields, not 7`, remedy }
  }
  const [length = '', zone = ''] = fields.slice(5)
  const cron = readCron(fields.slice(0, 5).join(' '))
  if (!cron.ok) return cron
  const duration = readDuration(length)
  if (!duration.ok) return duration
  if (duration.value > LONGEST) {
    return { ok: false, problem: `${quote(length)} is longer than 31 days`, remedy: 'give a shorter duration' }
  }
  if (isZone(zone)) return { ok: true, value: { line: line.trim(), cron: cron.value, duration: duration.value, zone } }
  const problem = `${quote(zone)} is no time zone`
  return { ok: false, problem, remedy: 'give a name of the IANA database, such as Europe/Berlin or UTC' }
}

/** When a window opens on a day of its zone, in order. */
function openingsOn({ cron, zone }: Window, day: number): readonly number[] {
  return cron.isOn(day) ? instantsOf(zone, day, cron.minutesOfDay) : []
}

function dayOf({ zone }: Window, instant: number): number {
  return Math.floor(wallAt(zone, instant) / DAY) * DAY
}

/** The last opening up to an instant that may matter for it. */
function lastOpening(window: Window, now: number): number | undefined {
  const today = dayOf(window, now)
  const earliest = dayOf(window, now - window.duration) - DAY
  let last: number | undefined
  // A clock that is put back at midnight shows the end of a day again after the beginning of the next.
  for (let day = today + DAY; day >= earliest; day -= DAY) {
    const found = openingsOn(window, day).filter((at) => at <= now && (last === undefined || at > last))
    if (last !== undefined && found.length === 0) return last
    last = found.at(-1) ?? last
  }
  return last
}

function firstOpening(window: Window, now: number): number | undefined {
  const today = dayOf(window, now)
  let first: number | undefined
  for (let day = today - DAY; day <= today + SEARCHED * DAY; day += DAY) {
    const found = openingsOn(window, day).filter((at) => at > now && (first === undefined || at < first))
    if (first !== undefined && found.length === 0) return first
    first = found[0] ?? first
  }
  return first
}

/** The windows that are open at an instant: from its opening on, up to its end and not at it. None of no windows is open. */
export function openWindows(windows: readonly Window[], now: number): readonly Window[] {
  return windows.filter((window) => {
    const last = lastOpening(window, now)
    return last !== undefined && now < last + window.duration
  })
}

/** Whether one of the windows is open at an instant. */
export function isOpen(windows: readonly Window[], now: number): boolean {
  return openWindows(windows, now).length > 0
}

/** The first opening after an instant; undefined when there is none within five years. */
export function nextOpening(windows: readonly Window[], now: number): Opening | undefined {
  const openings = windows.flatMap((window): Opening[] => {
    const at = firstOpening(window, now)
    return at === undefined ? [] : [{ window, at }]
  })
  return openings.toSorted((a, b) => a.at - b.at)[0]
}

/** Windows that were read, or what is wrong with them. */
export type WindowsReading =
  | { readonly ok: true; readonly windows: readonly Window[] }
  | { readonly ok: false; readonly complaints: readonly Complaint[] }

/**
 * Reads windows, one a line; lines that are empty or begin with `#` are comments. One that does not open within five years
 * from now is a mistake, such as the 30th of February.
 */
export function readWindows(text: string, now: number): WindowsReading {
  const windows: Window[] = []
  const complaints: Complaint[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^[ \t]*(#|$)/.test(line)) continue
    const place = `window: line ${index + 1}`
    const reading = readWindow(line)
    if (!reading.ok) complaints.push({ place, problem: reading.problem, remedy: reading.remedy })
    else if (nextOpening([reading.value], now) === undefined) {
      const remedy = 'check the day of month, the month and the day of week'
      complaints.push({ place, problem: `${quote(line)} does not open within five years`, remedy })
    } else windows.push(reading.value)
  }
  return complaints.length === 0 ? { ok: true, windows } : { ok: false, complaints }
}
