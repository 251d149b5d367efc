import { describe, expect, test } from '@jest/globals'
import { isOpen, nextOpening, readWindows, type Window } from '../../../actions/freeze-branch/src/window.ts'
import { describeInstant } from '../../../actions/freeze-branch/src/zoned-time.ts'

const NOW = Date.parse('2026-01-01T00:00:00Z')

function windows(text: string): readonly Window[] {
  const reading = readWindows(text, NOW)
  if (!reading.ok) throw new Error(reading.complaints.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
  return reading.windows
}

describe('the next opening', () => {
  test.each<[string, string, string, string]>([
    ['later today', '0 9 * * * 8h Europe/Berlin', '2026-06-01T06:59:59Z', '2026-06-01 09:00 +02:00 (07:00 UTC)'],
    [
      'not the one that is now',
      '0 9 * * * 8h Europe/Berlin',
      '2026-06-01T07:00:00Z',
      '2026-06-02 09:00 +02:00 (07:00 UTC)'
    ],
    [
      'after the weekend',
      '0 9 * * 1-4 8h Europe/Berlin',
      '2026-06-04T15:00:00Z',
      '2026-06-08 09:00 +02:00 (07:00 UTC)'
    ],
    ['in winter', '0 9 * * * 8h Europe/Berlin', '2026-12-01T00:00:00Z', '2026-12-01 09:00 +01:00 (08:00 UTC)'],
    ['the end of a month', '0 0 31 * * 1h UTC', '2026-01-31T00:00:00Z', '2026-03-31 00:00 +00:00 (00:00 UTC)'],
    ['the turn of the year', '30 23 31 12 * 1h UTC', '2026-12-31T23:30:00Z', '2027-12-31 23:30 +00:00 (23:30 UTC)'],
    ['the leap day', '0 12 29 2 * 1h UTC', '2026-03-01T00:00:00Z', '2028-02-29 12:00 +00:00 (12:00 UTC)'],
    ['the leap day after that', '0 12 29 2 * 1h UTC', '2028-02-29T12:00:00Z', '2032-02-29 12:00 +00:00 (12:00 UTC)'],
    [
      'half an hour from UTC',
      '0 9 * * * 8h Asia/Kolkata',
      '2026-06-01T00:00:00Z',
      '2026-06-01 09:00 +05:30 (03:30 UTC)'
    ],
    [
      'another day in UTC',
      '0 3 * * * 1h Asia/Kolkata',
      '2026-06-01T00:00:00Z',
      '2026-06-02 03:00 +05:30 (2026-06-01 21:30 UTC)'
    ],
    [
      'west of Greenwich',
      '0 22 * * 5 1h America/New_York',
      '2026-06-01T00:00:00Z',
      '2026-06-05 22:00 -04:00 (2026-06-06 02:00 UTC)'
    ],
    ['gap in Berlin', '30 2 * * * 1h Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29 03:00 +02:00 (01:00 UTC)'],
    [
      'the day after the gap',
      '30 2 * * * 1h Europe/Berlin',
      '2026-03-29T01:00:00Z',
      '2026-03-30 02:30 +02:00 (00:30 UTC)'
    ],
    [
      'gap in New York',
      '15 2 * * * 1h America/New_York',
      '2026-03-08T05:00:00Z',
      '2026-03-08 03:00 -04:00 (07:00 UTC)'
    ],
    [
      'gap of half an hour',
      '15 2 * * * 1h Australia/Lord_Howe',
      '2026-10-03T00:00:00Z',
      '2026-10-04 02:30 +11:00 (2026-10-03 15:30 UTC)'
    ],
    [
      'behind that gap',
      '30 2 * * * 1h Australia/Lord_Howe',
      '2026-10-03T00:00:00Z',
      '2026-10-04 02:30 +11:00 (2026-10-03 15:30 UTC)'
    ],
    [
      'a gap at midnight',
      '30 0 * * * 1h Africa/Cairo',
      '2026-04-23T12:00:00Z',
      '2026-04-24 01:00 +03:00 (2026-04-23 22:00 UTC)'
    ],
    [
      'first pass of the fold in Berlin',
      '30 2 * * * 10m Europe/Berlin',
      '2026-10-24T12:00:00Z',
      '2026-10-25 02:30 +02:00 (00:30 UTC)'
    ],
    ['second pass', '30 2 * * * 10m Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25 02:30 +01:00 (01:30 UTC)'],
    [
      'first pass in New York',
      '30 1 * * * 10m America/New_York',
      '2026-11-01T00:00:00Z',
      '2026-11-01 01:30 -04:00 (05:30 UTC)'
    ],
    [
      'second pass there',
      '30 1 * * * 10m America/New_York',
      '2026-11-01T05:30:00Z',
      '2026-11-01 01:30 -05:00 (06:30 UTC)'
    ],
    [
      'fold of half an hour',
      '45 1 * * * 10m Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
      '2026-04-05 01:45 +10:30 (2026-04-04 15:15 UTC)'
    ],
    [
      'no fold where no clock turns',
      '30 1 * * * 10m Asia/Kolkata',
      '2026-10-24T20:00:00Z',
      '2026-10-26 01:30 +05:30 (2026-10-25 20:00 UTC)'
    ]
  ])('%s', (_, line, now, told) => {
    const opening = nextOpening(windows(line), Date.parse(now))
    expect(opening && describeInstant(opening.window.zone, opening.at)).toBe(told)
  })

  test('a day that a zone has left out', () => {
    // Samoa went from the 29th to the 31st of December 2011.
    const opening = nextOpening(windows('0 9 * * * 1h Pacific/Apia'), Date.parse('2011-12-30T00:00:00Z'))
    expect(opening && describeInstant('Pacific/Apia', opening.at)).toBe(
      '2011-12-31 00:00 +14:00 (2011-12-30 10:00 UTC)'
    )
  })

  test('a clock that was put back behind midnight: 23:30 comes after 00:00', () => {
    // Newfoundland, 2010-11-07 00:01 -02:30 became 2010-11-06 23:01 -03:30.
    const both = windows('0 0 * * * 1m America/St_Johns\n30 23 * * * 1m America/St_Johns')
    const seen: string[] = []
    let now = Date.parse('2010-11-07T00:00:00Z')
    for (let count = 0; count < 4; count += 1) {
      now = nextOpening(both, now)?.at ?? 0
      seen.push(new Date(now).toISOString().slice(8, 16))
    }
    expect(seen).toEqual(['07T02:00', '07T02:30', '07T03:00', '07T03:30'])
    // 02:40 UTC is 23:10 of the day before, by the clock.
    expect(isOpen(windows('0 0 * * * 20m America/St_Johns'), Date.parse('2010-11-07T02:40:00Z'))).toBe(true)
    expect(isOpen(windows('0,30 0,23 * * * 5m America/St_Johns'), Date.parse('2010-11-07T03:02:00Z'))).toBe(true)
    const dense = windows('0,30 0,23 * * * 5m America/St_Johns')
    expect(nextOpening(dense, Date.parse('2010-11-07T02:10:00Z'))?.at).toBe(Date.parse('2010-11-07T02:30:00Z'))
    expect(nextOpening(dense, Date.parse('2010-11-07T02:40:00Z'))?.at).toBe(Date.parse('2010-11-07T03:00:00Z'))
  })

  test('of several windows the first that opens, with its line', () => {
    const several = windows('0 9 * * 5 1h UTC\n# comment\n\n  0 8 * * 2 1h UTC  \r\n')
    expect(nextOpening(several, Date.parse('2026-06-01T00:00:00Z'))?.window.line).toBe('0 8 * * 2 1h UTC')
  })

  test('of no window there is none', () => {
    expect(nextOpening([], NOW)).toBeUndefined()
    expect(isOpen([], NOW)).toBe(false)
  })

  test('none within five years, since 2100 is no leap year', () =>
    expect(nextOpening(windows('0 0 29 2 * 1h UTC'), Date.parse('2096-03-01T00:00:00Z'))).toBeUndefined())
})

describe('open or not', () => {
  test.each<[string, string, string, boolean]>([
    ['at its opening', '0 9 * * * 8h Europe/Berlin', '2026-06-01T07:00:00Z', true],
    ['a moment before', '0 9 * * * 8h Europe/Berlin', '2026-06-01T06:59:59Z', false],
    ['at its last second', '0 9 * * * 8h Europe/Berlin', '2026-06-01T14:59:59Z', true],
    ['at its end', '0 9 * * * 8h Europe/Berlin', '2026-06-01T15:00:00Z', false],
    ['past midnight', '0 22 * * 1 8h Europe/Berlin', '2026-06-02T03:59:00Z', true],
    ['on a day that is not named', '0 9 * * 1-4 8h Europe/Berlin', '2026-06-05T10:00:00Z', false],
    ['for many days', '0 0 1 * * 10d UTC', '2026-06-10T23:59:59Z', true],
    ['and no longer', '0 0 1 * * 10d UTC', '2026-06-11T00:00:00Z', false],
    ['over the end of a month', '0 0 31 1 * 31d UTC', '2026-03-02T23:59:59Z', true],
    ['before the gap shifts it', '30 2 * * * 1h Europe/Berlin', '2026-03-29T00:59:59Z', false],
    ['behind the gap', '30 2 * * * 1h Europe/Berlin', '2026-03-29T01:00:00Z', true],
    ['its full duration behind the gap', '30 2 * * * 1h Europe/Berlin', '2026-03-29T01:59:59Z', true],
    ['and no longer than that', '30 2 * * * 1h Europe/Berlin', '2026-03-29T02:00:00Z', false],
    ['real time while the clock is put forward', '0 1 * * * 3h Europe/Berlin', '2026-03-29T02:59:59Z', true],
    ['that is 05:00 there', '0 1 * * * 3h Europe/Berlin', '2026-03-29T03:00:00Z', false],
    ['first pass of a fold', '30 1 * * * 30m America/New_York', '2026-11-01T05:45:00Z', true],
    ['between the passes', '30 1 * * * 30m America/New_York', '2026-11-01T06:15:00Z', false],
    ['second pass of a fold', '30 1 * * * 30m America/New_York', '2026-11-01T06:45:00Z', true],
    ['behind both', '30 1 * * * 30m America/New_York', '2026-11-01T07:00:00Z', false],
    ['fold of half an hour, first', '45 1 * * * 5m Australia/Lord_Howe', '2026-04-04T14:47:00Z', true],
    ['between', '45 1 * * * 5m Australia/Lord_Howe', '2026-04-04T15:00:00Z', false],
    ['second', '45 1 * * * 5m Australia/Lord_Howe', '2026-04-04T15:17:00Z', true],
    ['in Kolkata', '0 9 * * * 1h Asia/Kolkata', '2026-06-01T04:29:59Z', true],
    ['not in Kolkata', '0 9 * * * 1h Asia/Kolkata', '2026-06-01T04:30:00Z', false],
    ['one of two', '0 9 * * * 1h UTC\n0 12 * * * 1h UTC', '2026-06-01T12:30:00Z', true],
    [
      'where the one before has closed, but an earlier one would not',
      '0 0,1 1 * * 1d UTC',
      '2026-06-02T00:30:00Z',
      true
    ]
  ])('%s', (_, lines, now, open) => expect(isOpen(windows(lines), Date.parse(now))).toBe(open))
})

describe('refused, with the line', () => {
  test.each<[string, string, RegExp]>([
    ['no zone', '0 9 * * 1-4 8h', /^window: line 1: .* has 6 fields, not 7/],
    ['a field more', '0 0 9 * * 1-4 8h UTC', /8 fields, not 7/],
    ['a mistake of cron', '0 25 * * * 8h UTC', /^window: line 1: hour: expected a number from 0 to 23/],
    ['no duration', '0 9 * * * 8 UTC', /"8" is no duration/],
    ['too long', '0 9 * * * 32d UTC', /"32d" is longer than 31 days/],
    ['no zone of this name', '0 9 * * * 8h Europe/Atlantis', /"Europe\/Atlantis" is no time zone/],
    ['an offset', '0 9 * * * 8h +02:00', /"\+02:00" is no time zone/],
    ['a day that no month has', '\n0 9 30 2 * 8h UTC', /^window: line 2: .* does not open within five years/],
    ['a day that the months have not', '0 9 31 4,6,9,11 * 8h UTC', /does not open within five years/]
  ])('%s', (_, line, said) => expect(() => windows(line)).toThrow(said))

  test('all of the mistakes', () => {
    const reading = readWindows('0 9 * * * 8h UTC\nnever\n0 9 * * * 8h Nowhere', NOW)
    expect(reading.ok ? [] : reading.complaints.map(({ place }) => place)).toEqual(['window: line 2', 'window: line 3'])
  })
})
