import { describe, expect, test } from '@jest/globals'
import {
  describeDuration,
  describeLeft,
  formatMoment,
  readDuration,
  readTime,
  readUntil
} from '../../../actions/freeze-branch/src/duration.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-05-26T15:00:00.750Z')

describe('a duration', () => {
  test.each([
    ['90s', 90_000],
    ['30m', HOUR / 2],
    ['72h', 3 * DAY],
    ['14d', 14 * DAY],
    ['007d', 7 * DAY],
    ['3660d', 3660 * DAY]
  ])('%s', (text, value) => expect(readDuration(text)).toEqual({ ok: true, value }))

  test.each([
    ['', /no duration/],
    ['14', /no duration/],
    ['d', /no duration/],
    ['-1d', /no duration/],
    ['1.5h', /no duration/],
    ['1h30m', /no duration/],
    ['14 d', /no duration/],
    ['14D', /no duration/],
    ['14d\n', /no duration/],
    ['2w', /no duration/],
    ['٣d', /no duration/],
    ['0s', /no time at all/],
    ['3661d', /longer than 3660 days/],
    ['9999999999d', /longer than 3660 days/],
    ['99999999999d', /no duration/]
  ])('%j is none', (text, problem) =>
    expect(readDuration(text)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
      remedy: expect.stringContaining('14d')
    })
  )
})

describe('a time', () => {
  test.each([
    ['in UTC', '2026-05-29T15:00:00Z', '2026-05-29T15:00:00Z'],
    ['with an offset', '2026-05-29T17:00:00+02:00', '2026-05-29T15:00:00Z'],
    ['without seconds', '2026-05-29T17:00+02:00', '2026-05-29T15:00:00Z'],
    ['west of Greenwich', '2026-05-29T22:00-05:00', '2026-05-30T03:00:00Z'],
    ['with half an hour', '2026-05-29T20:30+05:30', '2026-05-29T15:00:00Z'],
    ['with fractions, which do not count', '2026-05-29T15:00:00.9999999Z', '2026-05-29T15:00:00Z'],
    ['in small letters', '2026-05-29t15:00:00z', '2026-05-29T15:00:00Z'],
    ['of unknown offset', '2026-05-29T15:00:00-00:00', '2026-05-29T15:00:00Z'],
    ['on a leap day', '2028-02-29T00:00Z', '2028-02-29T00:00:00Z']
  ])('%s', (_, text, moment) => expect(readTime(text)).toEqual({ ok: true, value: Date.parse(moment) }))

  test.each([
    ['no zone', '2026-05-29T17:00', /another moment in every zone/, /add the offset/],
    ['no time of day', '2026-05-29', /neither/, /2026-05-29T17:00\+02:00/],
    ['a day that is not', '2026-02-29T00:00Z', /in no calendar/, /./],
    ['a month that is not', '2026-13-01T00:00Z', /in no calendar/, /./],
    ['hour 24', '2026-05-29T24:00Z', /neither/, /./],
    ['a leap second', '2026-06-30T23:59:60Z', /neither/, /./],
    ['an offset that is not', '2026-05-29T17:00+24:00', /neither/, /./],
    ['an offset without colon', '2026-05-29T17:00+0200', /neither/, /./],
    ['a blank for T', '2026-05-29 17:00Z', /neither/, /./],
    ['words', 'tomorrow', /"tomorrow" is neither a duration nor a time/, /./]
  ])('%s: refused', (_, text, problem, remedy) =>
    expect(readTime(text)).toEqual({
      ok: false,
      problem: expect.stringMatching(problem),
      remedy: expect.stringMatching(remedy)
    })
  )
})

describe('until', () => {
  test.each([
    ['a duration, from now, to the second', '72h', '2026-05-29T15:00:00Z', false],
    ['a time', '2026-05-29T17:00+02:00', '2026-05-29T15:00:00Z', false],
    ['exactly the longest', '14d', '2026-06-09T15:00:00Z', false],
    ['a duration that is too long', '15d', '2026-06-09T15:00:00Z', true],
    ['a time that is too far', '2027-01-01T00:00Z', '2026-06-09T15:00:00Z', true]
  ])('%s', (_, text, moment, capped) =>
    expect(readUntil(text, NOW, 14 * DAY)).toEqual({ ok: true, value: { moment: Date.parse(moment), capped } })
  )

  test.each([
    ['past', '2026-05-25T00:00Z', /is not after now \(2026-05-26T15:00:00Z\)/],
    ['now', '2026-05-26T15:00:00Z', /is not after now/],
    ['misspelt', '72hours', /"72hours" is no duration/],
    ['empty', '', /neither/]
  ])('%s: refused', (_, text, problem) =>
    expect(readUntil(text, NOW, 14 * DAY)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) })
  )
})

describe('for people', () => {
  test.each([
    [0, 'less than a minute'],
    [59_999, 'less than a minute'],
    [60_000, '1 minute'],
    [HOUR + 120_000, '1 hour 2 minutes'],
    [2 * DAY + 3 * HOUR + 59 * 60_000, '2 days 3 hours'],
    [2 * DAY + 59 * 60_000, '2 days'],
    [DAY, '1 day']
  ])('%d ms', (milliseconds, told) => expect(describeDuration(milliseconds)).toBe(told))

  test('what is left, and what is over', () => {
    expect(describeLeft(NOW + 3 * HOUR, NOW)).toBe('3 hours left')
    expect(describeLeft(NOW, NOW)).toBe('over for less than a minute')
    expect(describeLeft(NOW - DAY, NOW)).toBe('over for 1 day')
  })

  test('a moment is written to the second', () => expect(formatMoment(NOW)).toBe('2026-05-26T15:00:00Z'))
})
