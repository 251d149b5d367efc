import { describe, expect, test } from '@jest/globals'
import { parseCron } from '#rehearsal/triggers/cron'
import { isDueAt, nextTime } from '#rehearsal/triggers/schedule'

describe('the next time of', () => {
  test.each<[string, string, string | undefined, string]>([
    ['30 5,17 * * *', '2026-01-02T03:04:05Z', '2026-01-02T05:30:00Z', 'UTC'],
    ['30 5,17 * * *', '2026-01-02T05:30:00Z', '2026-01-02T17:30:00Z', 'UTC'],
    ['30 5,17 * * *', '2026-01-02T17:30:00Z', '2026-01-03T05:30:00Z', 'UTC'],
    ['*/15 * * * *', '2026-01-02T03:44:59Z', '2026-01-02T03:45:00Z', 'UTC'],
    ['7/20 * * * *', '2026-01-02T03:28:00Z', '2026-01-02T03:47:00Z', 'UTC'],
    ['0 0 * * 1-5', '2026-01-02T00:00:00Z', '2026-01-05T00:00:00Z', 'UTC'],
    ['0 0 * * SUN', '2026-01-02T00:00:00Z', '2026-01-04T00:00:00Z', 'UTC'],
    ['0 0 1 jan *', '2026-01-02T00:00:00Z', '2027-01-01T00:00:00Z', 'UTC'],
    ['0 0 29 2 *', '2026-01-02T00:00:00Z', '2028-02-29T00:00:00Z', 'UTC'],
    ['0 0 13 * 5', '2026-01-02T00:00:00Z', '2026-01-09T00:00:00Z', 'UTC'],
    ['0 0 13 * 5', '2026-01-09T00:00:00Z', '2026-01-13T00:00:00Z', 'UTC'],
    ['0 0 30 2 *', '2026-01-02T00:00:00Z', undefined, 'UTC'],
    ['30 5 * * 1-5', '2026-01-02T00:00:00Z', '2026-01-02T10:30:00Z', 'America/New_York'],
    ['30 5 * * 1-5', '2026-07-02T00:00:00Z', '2026-07-02T09:30:00Z', 'America/New_York'],
    ['0 1 * * *', '2026-01-02T12:00:00Z', '2026-01-02T14:30:00Z', 'Australia/Adelaide'],
    // The clocks of New York skip 02:00 to 03:00 on 8 March 2026, and show 01:00 to 02:00 twice on 1 November.
    ['30 2 * * *', '2026-03-08T05:00:00Z', '2026-03-08T07:00:00Z', 'America/New_York'],
    ['30 2 * * *', '2026-03-08T07:00:00Z', '2026-03-09T06:30:00Z', 'America/New_York'],
    ['30 1 * * *', '2026-11-01T04:00:00Z', '2026-11-01T05:30:00Z', 'America/New_York'],
    ['30 1 * * *', '2026-11-01T05:30:00Z', '2026-11-02T06:30:00Z', 'America/New_York'],
    ['0 12 * * *', '2026-11-01T05:30:00Z', '2026-11-01T17:00:00Z', 'America/New_York']
  ])('%s after %s is %s %s', (line, after, expected, zone) => {
    const found = nextTime(line, new Date(after), zone)
    expect(found?.toISOString().replace('.000', '')).toBe(expected)
  })
})

test.each([
  ['5 4 * * *', '2026-01-02T04:05:00Z', true],
  ['5 4 * * *', '2026-01-02T04:05:59Z', true],
  ['5 4 * * *', '2026-01-02T04:06:00Z', false],
  ['5 4 * * *', '2026-01-02T04:04:59Z', false]
])('%s is due at %s: %s', (line, at, expected) => {
  expect(isDueAt(line, new Date(at))).toBe(expected)
})

test.each([
  ['* * * *', '"* * * *" has 4 fields; a line of cron has five'],
  ['@daily', '"@daily" has 1 fields'],
  ['60 * * * *', '"60" is no minute: expected * or numbers from 0 to 59'],
  ['* 24 * * *', '"24" is no hour'],
  ['* * 0 * *', '"0" is no day'],
  ['* * * 13 *', '"13" is no month'],
  ['* * * * 7', '"7" is no weekday'],
  ['5-3 * * * *', '"5-3" is no minute'],
  ['*/0 * * * *', '"*/0" is no minute'],
  ['1,,2 * * * *', '"" is no minute'],
  ['*-5 * * * *', '"*-5" is no minute'],
  ['x * * * *', '"x" is no minute'],
  ['* * * * funday', '"funday" is no weekday']
])('no line of cron: %s', (line, problem) => {
  expect(() => parseCron(line)).toThrow(problem)
})

test('no time zone', () => {
  expect(() => nextTime('* * * * *', new Date(), 'Mars/Olympus')).toThrow(RangeError)
})
