import { describe, expect, test } from '@jest/globals'
import { isPrereleaseKind, type Kind, kindOf, kinds } from '#core/release/kind'
import { readOracle } from '../../oracle.ts'
import { version } from './tags.ts'

const cases: [text: string, kind: Kind, why: string][] = [
  ['1.0.0', 'stable', 'a major release'],
  ['1.0.1', 'stable', 'a patch'],
  ['1.1.0', 'stable', 'a minor release'],
  ['1.0.0+build.5', 'stable', 'build metadata makes no prerelease'],
  ['1.0.0-rc.1', 'rc', 'dotted'],
  ['0.50.0-rc1', 'rc', 'undotted, as Envoy AI Gateway counts'],
  ['0.5.0-rc-1', 'rc', 'an accident of the workload variant autoscaler'],
  ['1.0.0-RC.1', 'rc', 'in capitals'],
  ['1.0.0-beta.1', 'beta', 'dotted'],
  ['1.0.0-beta', 'beta', 'without a number'],
  ['0.9.0-alpha.1', 'alpha', 'dotted'],
  ['0.9.0-alpha1', 'alpha', 'a real tag of cloud-api-adaptor'],
  ['0.9.0-alpha1-alpha.1', 'alpha', 'another one'],
  ['1.0.0-dev.1', 'other-prerelease', 'an identifier of nobody'],
  ['0.5.0-test', 'other-prerelease', 'a test tag'],
  ['0.5.0-rcx.1', 'other-prerelease', 'begins like a candidate'],
  ['0.0.0-0', 'other-prerelease', 'only a number'],
  ['1.2.0-rc.0', 'marker', 'the marker that is named below'],
  ['1.2.0-rc.00x', 'rc', 'not the marker, but like it']
]

describe('kindOf', () => {
  test.each(cases)('%s is %s: %s', (text, kind) => {
    expect(kindOf(version(text), ['rc.0'])).toBe(kind)
  })

  test('rc.0 is an ordinary candidate where nobody says that it is a marker', () => {
    expect(kindOf(version('1.2.0-rc.0'), [])).toBe('rc')
  })

  test('a family in the corpus of real tags is the kind', () => {
    const corpus = readOracle<{ tag: string; valid: boolean; family: string | null }[]>('oracles/tag-corpus.json') ?? []
    const wrong = corpus
      .filter(({ valid }) => valid)
      .filter(({ tag, family }) => {
        const text = tag.slice(tag.lastIndexOf('/') + 1).replace(/^v/, '')
        return kindOf(version(text), []) !== (family ?? 'stable')
      })
    expect(wrong).toEqual([])
  })

  test('only stable is no prerelease', () => {
    expect(kinds.filter((kind) => !isPrereleaseKind(kind))).toEqual(['stable'])
  })
})
