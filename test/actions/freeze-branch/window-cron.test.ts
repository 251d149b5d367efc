import { describe, expect, test } from '@jest/globals'
import { type Cron, readCron } from '../../../actions/freeze-branch/src/cron.ts'

function cron(text: string): Cron {
  const reading = readCron(text)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.value
}

/** The days of a month on which it happens. */
function daysOf(text: string, month: string): number[] {
  const { isOn } = cron(text)
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const days = Array.from({ length: 31 }, (_, index) => new Date(first + index * 86_400_000))
  return days.filter((day) => day.toISOString().startsWith(month) && isOn(day.getTime())).map((day) => day.getUTCDate())
}

describe('times of day', () => {
  test.each<[string, number[]]>([
    ['0 9 * * *', [540]],
    ['0 9,17 * * *', [540, 1020]],
    ['30,0 9-10 * * *', [540, 570, 600, 630]],
    ['*/20 0 * * *', [0, 20, 40]],
    ['5-59/20 0 * * *', [5, 25, 45]],
    ['0 8-18/5 * * *', [480, 780, 1080]],
    ['0,0,0 07 * * *', [420]],
    ['1-2,2-3 0 * * *', [1, 2, 3]],
    [' 0\t9  * * * ', [540]]
  ])('%s', (text, minutes) => expect(cron(text).minutesOfDay).toEqual(minutes))

  test('all of them', () => expect(cron('* * * * *').minutesOfDay).toEqual(Array.from({ length: 1440 }, (_, at) => at)))
})

describe('days', () => {
  // June 2026 begins on a Monday.
  test.each<[string, string, string, number[]]>([
    ['day of month', '0 0 13 * *', '2026-06', [13]],
    ['the 31st of a month that has none', '0 0 31 * *', '2026-06', []],
    ['the 31st', '0 0 31 * *', '2026-07', [31]],
    ['the 29th of February', '0 0 29 2 *', '2028-02', [29]],
    ['the same in a common year', '0 0 29 2 *', '2026-02', []],
    ['a month by number', '0 0 1 6 *', '2026-06', [1]],
    ['another month', '0 0 1 7 *', '2026-06', []],
    ['months by name', '0 0 1 jan,JUN *', '2026-06', [1]],
    ['a range of months by name', '0 0 1 may-Jul *', '2026-06', [1]],
    [
      'weekdays',
      '0 0 * * 1-5',
      '2026-06',
      [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 29, 30]
    ],
    ['weekdays by name', '0 0 * * wed,Sat', '2026-06', [3, 6, 10, 13, 17, 20, 24, 27]],
    ['Sunday as 0', '0 0 * * 0', '2026-06', [7, 14, 21, 28]],
    ['Sunday as 7', '0 0 * * 7', '2026-06', [7, 14, 21, 28]],
    ['Friday to Sunday', '0 0 * * 5-7', '2026-06', [5, 6, 7, 12, 13, 14, 19, 20, 21, 26, 27, 28]],
    [
      'every third day of the week from Sunday on',
      '0 0 * * */3',
      '2026-06',
      [3, 6, 7, 10, 13, 14, 17, 20, 21, 24, 27, 28]
    ],
    ['both restricted: one of them is enough', '0 0 1,15 * 3', '2026-06', [1, 3, 10, 15, 17, 24]],
    ['a step of a star does not restrict the day of month', '0 0 */7 * 1', '2026-06', [1, 8, 15, 22, 29]],
    ['nor the day of week', '0 0 14 * */7', '2026-06', [14]],
    ['nor a star in a list', '0 0 *,3 * 1', '2026-06', [1, 8, 15, 22, 29]]
  ])('%s: %s in %s', (_, text, month, days) => expect(daysOf(text, month)).toEqual(days))
})

describe('refused, with the field and the reason', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /1 fields, not 5/],
    ['four fields', '0 9 * *', /4 fields, not 5/],
    ['six fields', '0 0 9 * * 1', /6 fields, not 5/],
    ['a shortcut', '@daily', /fields, not 5/],
    ['minute 60', '60 9 * * *', /^minute: expected a number from 0 to 59, got "60"/],
    ['hour 24', '0 24 * * *', /^hour: expected a number from 0 to 23, got "24"/],
    ['day 0', '0 0 0 * *', /^day of month: expected a number from 1 to 31, got "0"/],
    ['day 32', '0 0 32 * *', /^day of month/],
    ['month 13', '0 0 1 13 *', /^month: expected a number from 1 to 12 or a name such as feb/],
    ['weekday 8', '0 0 * * 8', /^day of week: .* a name such as mon, got "8"/],
    ['a long name', '0 0 * * monday', /^day of week: .* got "monday"/],
    ['a name where there are none', 'mon 0 * * *', /^minute: .* got "mon"/],
    ['a range backwards', '0 0 * * fri-mon', /^day of week: "fri-mon" goes backwards/],
    ['a step of 0', '*/0 0 * * *', /^minute: a step of 0/],
    ['a step without range', '5/15 0 * * *', /^minute: a step stands behind a star or a range/],
    ['two steps', '*/5/5 0 * * *', /^minute: expected a number/],
    ['a number below 0', '-1 0 * * *', /^minute: .* got "-1"/],
    ['an open range', '1- 0 * * *', /^minute: .* got "1-"/],
    ['an empty item', '1,,2 0 * * *', /^minute: .* got ""/],
    ['a fraction', '1.5 0 * * *', /^minute: .* got "1.5"/],
    ['other digits', '٣ 0 * * *', /^minute/],
    ['last, as other programs have it', '0 0 L * *', /^day of month: .* got "L"/],
    ['a question mark', '0 0 ? * 1', /^day of month: .* got "\?"/],
    ['a number of many digits', '0000000000 0 * * *', /^minute/]
  ])('%s', (_, text, problem) =>
    expect(readCron(text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) })
  )
})
