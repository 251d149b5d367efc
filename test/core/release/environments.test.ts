import { describe, expect, test } from '@jest/globals'
import type { Bump } from '#core/release/bump'
import { promote, usualMatrix } from '#core/release/environments'
import { readMatrix } from '#core/release/matrix'
import { templateValues } from '#core/version/template'
import { version } from './tags.ts'

function values(text: string) {
  return templateValues({ tag: `v${text}`, prefix: 'v', version: version(text) }, 'a'.repeat(40))
}

/** The rows of the release type decision matrix of the promotion process. */
const rows: [text: string, bump: Bump, dev: string, preProd: string, prod: string, pullRequests: number][] = [
  ['1.2.4', 'patch', 'auto', 'auto', 'auto', 0],
  ['1.3.0', 'minor', 'auto', 'update 1.3.x', 'wait', 1],
  ['2.0.0', 'major', 'update 2.0.x', 'update 2.0.x', 'approve 2.0.0', 3],
  ['2.0.0-rc.1', 'prerelease', 'wait', 'wait', 'wait', 0]
]

describe('the usual matrix', () => {
  test.each(rows)(
    '%s (%s): dev %s, pre-prod %s, prod %s, %d pull requests',
    (text, bump, dev, preProd, prod, count) => {
      const { environments, 'pull-requests': pullRequests } = promote(usualMatrix, bump, values(text))
      const said = Object.entries(environments).map(([name, { decision, range }]) => [
        name,
        [decision, range].join(' ').trim()
      ])
      expect(said).toEqual([
        ['dev', dev],
        ['pre-prod', preProd],
        ['prod', prod]
      ])
      expect(pullRequests).toBe(count)
    }
  )
})

const row = { patch: 'auto', minor: 'update', major: 'approve' }
const wrong: [why: string, value: unknown, message: string][] = [
  ['a list', [row], 'expected environments by name'],
  ['a text', 'dev', 'expected environments by name'],
  ['no row', { dev: null }, 'dev: expected patch'],
  [
    'a missing decision',
    { dev: { patch: 'auto', minor: 'auto' } },
    'dev.major: expected one of auto, update, approve, wait, got nothing'
  ],
  ['an unknown decision', { dev: { ...row, minor: 'maybe' } }, 'dev.minor: expected one of'],
  ['an unknown key', { dev: { ...row, windows: 1 } }, '"windows" is not known'],
  ['an unknown placeholder', { dev: { ...row, range: '{majr}.x' } }, '{majr}'],
  ['a range that is a number', { dev: { ...row, range: 1.2 } }, 'dev.range: expected a template'],
  ['a name that is a path', { '../dev': row }, 'no name of an environment']
]

describe('a matrix of the user', () => {
  test('may have any environments, ranges of its own, and prereleases', () => {
    const matrix = readMatrix(
      { staging: { ...row, prerelease: 'update', range: '>={version}-0' }, live: row },
      values('1.0.0')
    )
    expect(promote(matrix, 'prerelease', values('1.3.0-rc.1'))).toEqual({
      bump: 'prerelease',
      environments: { staging: { decision: 'update', range: '>=1.3.0-rc.1-0' }, live: { decision: 'wait' } },
      'pull-requests': 1
    })
    expect(promote(matrix, 'major', values('2.0.0')).environments.live).toEqual({ decision: 'approve', range: '2.0.x' })
  })

  test.each(wrong)('is refused: %s', (_, value, message) => {
    expect(() => readMatrix(value, values('1.0.0'))).toThrow(message)
  })
})
