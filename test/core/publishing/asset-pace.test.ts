import { describe, expect, test } from '@jest/globals'
import { startPace } from '#core/publishing/asset-pace'
import { startProgress } from '#core/publishing/asset-progress'

/** What Octokit throws for a refusal. */
function refusal(status: number, headers: Record<string, string> = {}, message = 'secondary rate limit'): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { headers, data: { message } } })
}

describe('a pace', () => {
  const start = (patience?: number) => {
    const lines: string[] = []
    const pace = startPace((line) => lines.push(line), patience)
    return { lines, call: <T>(work: () => Promise<T>) => pace('upload "a"', work) }
  }

  test('when one is asked to wait, all of them do, and it is told once', async () => {
    const { lines, call } = start()
    const begun = Date.now()
    const starts: number[] = []
    let asked = 0
    const work = async () => {
      starts.push(Date.now() - begun)
      asked += 1
      if (asked <= 2) throw refusal(403, { 'retry-after': '1' })
      return asked
    }
    await Promise.all([call(work), call(work)])
    await call(work)
    expect(starts.map((at) => at >= 990)).toEqual([false, false, true, true, true])
    expect(lines).toEqual(['GitHub asks to wait (secondary rate limit): all go on in 1 seconds'])
  })

  test.each([
    [
      'is waited for, and no longer than there is time',
      refusal(429, { 'retry-after': '3000' }),
      /wait 3000 seconds more/
    ],
    ['without a time is a minute', refusal(403), /wait 60 seconds more/],
    ['that is none goes on as it is', refusal(403, {}, 'Resource not accessible'), /not accessible/]
  ])('a refusal %s', async (_, thrown, said) => {
    const { call } = start(50_000)
    await expect(call(() => Promise.reject(thrown))).rejects.toThrow(said)
  })

  test('all pauses together are bounded', async () => {
    const { lines, call } = start(1500)
    const again = () => Promise.reject(refusal(429, { 'retry-after': '1' }))
    await expect(call(again)).rejects.toThrow(/asks to wait 1 seconds more for its rate limit.*run it again later/)
    expect(lines).toHaveLength(1)
  })
})

describe('progress', () => {
  const tell = (all: number, there: number, step = 0) => {
    const lines: string[] = []
    let now = 0
    const progress = startProgress(
      (line) => lines.push(line),
      { all, there },
      () => now
    )
    for (let n = there + 1; n <= all; n += 1) {
      now += step
      progress({ name: `f${n}`, size: 2 })
    }
    return lines
  }
  test('of a few files is told one by one', () => {
    expect(tell(40, 38)).toEqual(['uploaded "f39", 2 bytes (39 of 40)', 'uploaded "f40", 2 bytes (40 of 40)'])
    expect(tell(20, 0)).toHaveLength(20)
  })
  test('of many is told in tenths, to the last one', () => {
    const lines = tell(205, 5)
    expect(lines).toHaveLength(10)
    expect(lines[0]).toBe('uploaded 25 of 205 files, 40 bytes so far, the last of them "f25"')
    expect(lines.at(-1)).toMatch(/^uploaded 205 of 205 files, 400 bytes/)
    expect(tell(21, 0).at(-1)).toMatch(/^uploaded 21 of 21/)
  })
  test('that is slow is told every ten seconds', () => expect(tell(200, 0, 5000)).toHaveLength(100))
})
