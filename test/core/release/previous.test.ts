import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { previousStable, previousTag } from '#core/release/previous'
import { autoscaler, gateway, releases, version } from './tags.ts'

const semver = { order: 'semver', markers: ['rc.0'] } as const
const numeric = { order: 'numeric-suffix', markers: ['rc.0'] } as const

const cases: [
  text: string,
  tags: readonly string[],
  previous: string | undefined,
  stable: string | undefined,
  why: string
][] = [
  ['1.0.0', [], undefined, undefined, 'the first'],
  ['1.0.0-rc.1', [], undefined, undefined, 'the first candidate of the first'],
  ['0.4.2', autoscaler, 'v0.4.1', 'v0.4.1', 'a patch'],
  ['0.5.0', autoscaler, 'v0.4.2', 'v0.4.2', 'a minor release, not its candidates'],
  ['0.5.1-rc.2', autoscaler, 'v0.5.1-rc.1', 'v0.5.0', 'a candidate'],
  ['0.5.1', autoscaler, 'v0.5.0', 'v0.5.0', 'a release whose candidates came later'],
  ['0.2.0', gateway, 'v0.1.5', 'v0.1.5', 'the highest below, on whatever branch'],
  ['0.2.0-rc1', gateway, 'v0.1.5', 'v0.1.5', 'the first candidate'],
  ['0.2.0-rc3', gateway, 'v0.2.0-rc2', 'v0.1.5', 'the third'],
  ['0.1.6', gateway, 'v0.1.5', 'v0.1.5', 'a backport follows its own line'],
  ['0.4.3', ['v0.4.2', 'v0.5.0', 'v0.5.1'], 'v0.4.2', 'v0.4.2', 'and not what is on main'],
  ['0.5.2', ['v0.4.9'], 'v0.4.9', 'v0.4.9', 'the first of its line, though a patch by number'],
  ['1.3.0-beta.1', ['v1.2.0', 'v1.3.0-alpha.1'], 'v1.2.0', 'v1.2.0', 'another channel begins anew'],
  ['1.3.0-rc.1', ['v1.2.0', 'v1.3.0-rc.0'], 'v1.2.0', 'v1.2.0', 'a marker is followed by nobody'],
  ['1.3.0-rc.0', ['v1.2.0', 'v1.2.0-rc.0'], 'v1.2.0', 'v1.2.0', 'and follows a release itself'],
  ['1.3.0-rc.1', ['v1.2.0', 'v1.2.1-rc.1'], 'v1.2.0', 'v1.2.0', 'a candidate of another release does not count']
]

describe('the release before', () => {
  test.each(cases)('%s among %j: %s, stable %s (%s)', (text, tags, previous, stable) => {
    const others = releases(...tags.filter((tag) => tag !== `v${text}`))
    expect(previousTag(version(text), others, semver)?.tag).toBe(previous)
    expect(previousStable(version(text), others)?.tag).toBe(stable)
  })

  test('of two that differ in build metadata alone it is always the same one', () => {
    for (const tags of [
      ['v1.0.0+a', 'v1.0.0+b'],
      ['v1.0.0+b', 'v1.0.0+a']
    ]) {
      expect(previousStable(version('1.0.1'), releases(...tags))?.tag).toBe('v1.0.0+b')
    }
  })

  test('undotted candidates count on by number where that is asked for', () => {
    const tags = releases('v0.50.0-rc1', 'v0.50.0-rc2', 'v0.50.0-rc9')
    expect(previousTag(version('0.50.0-rc10'), tags, numeric)?.tag).toBe('v0.50.0-rc9')
    expect(previousTag(version('0.50.0-rc10'), tags, semver)?.tag).toBe('v0.50.0-rc1')
  })
})

const number = fc.nat({ max: 3 })
const tag = fc
  .tuple(number, number, number, fc.constantFrom('', '', '-rc.1', '-rc.2', '-rc10', '-rc9', '-alpha.1', '+a', '+b'))
  .map(([major, minor, patch, rest]) => `v${major}.${minor}.${patch}${rest}`)
const tags = fc.uniqueArray(tag, { minLength: 1, maxLength: 12 })

describe('properties', () => {
  test('the order in which the server lists its tags changes nothing', () => {
    const twice = tags.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length }))
    )
    fc.assert(
      fc.property(twice, fc.constantFrom(semver, numeric), ([names, shuffled], habits) => {
        const it = version((names[0] ?? '').slice(1))
        const [a, b] = [releases(...names.slice(1)), releases(...shuffled.filter((name) => name !== names[0]))]
        expect(previousTag(it, a, habits)).toEqual(previousTag(it, b, habits))
      })
    )
  })

  test('tags of other components and tags that are no versions change nothing', () => {
    const foreign = fc.array(
      fc.constantFrom(
        'src/webhook/v9.9.9',
        'chart-9.0.0',
        '9.9.9',
        'v9',
        'v9.9',
        'latest',
        'nightly-20250101',
        'vv1.0.0'
      )
    )
    fc.assert(
      fc.property(tags, foreign, (names, others) => {
        const it = version((names[0] ?? '').slice(1))
        expect(previousTag(it, releases(...others, ...names.slice(1)), semver)).toEqual(
          previousTag(it, releases(...names.slice(1)), semver)
        )
      })
    )
  })
})
