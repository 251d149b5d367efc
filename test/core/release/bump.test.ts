import { describe, expect, test } from '@jest/globals'
import { type Bump, bumpBetween, type ChangeBump, raise } from '#core/release/bump'
import { withoutBuild } from '#core/version/semver'
import { version } from './tags.ts'

const bumps: [previous: string | undefined, text: string, bump: Bump | undefined][] = [
  ['0.4.1', '0.4.2', 'patch'],
  ['0.4.2', '0.5.0', 'minor'],
  ['0.5.1', '1.0.0', 'major'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '2.0.0', 'major'],
  ['1.0.5', '1.2.3', 'minor'],
  ['1.2.3', '1.3.0-rc.1', 'minor'],
  ['1.3.0-rc.1', '1.3.0-rc.2', 'prerelease'],
  ['1.0.0+a', '1.0.0+b', undefined],
  [undefined, '1.0.0', 'major'],
  [undefined, '1.1.0', 'minor'],
  [undefined, '0.1.0', 'minor'],
  [undefined, '1.0.1', 'patch']
]

const raised: [text: string, bump: ChangeBump, next: string | undefined][] = [
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.4.1', 'major', '0.5.0'],
  ['0.4.1', 'minor', '0.5.0'],
  ['0.4.1', 'patch', '0.4.2'],
  ['1.2.3', 'none', undefined]
]

describe('bumps', () => {
  test.each(bumps)('%s to %s is %s', (previous, text, bump) => {
    expect(bumpBetween(previous === undefined ? undefined : version(previous), version(text))).toBe(bump)
  })

  test.each(raised)('%s raised by %s is %s', (text, bump, next) => {
    const found = raise(version(text), bump)
    expect(found && withoutBuild(found)).toBe(next)
  })
})
