import { describe, expect, test } from '@jest/globals'
import { parityOf } from '#core/release/parity'
import { releasedOf } from '#core/release/released'
import { readOracle } from '../../oracle.ts'
import { autoscaler, commit, gateway, releases, version } from './tags.ts'

const habits = { order: 'semver', markers: [] } as const

interface Row {
  readonly tag: string
  readonly commit: string
  readonly rcs: readonly string[]
  readonly last_rc: string | null
  readonly last_rc_commit: string | null
  readonly identical_to_last_rc: boolean | null
}

// proves S3.15, S3.22
describe('parity with the last candidate', () => {
  test('every release of Envoy AI Gateway is as it really was', () => {
    for (const row of readOracle<Row[]>('oracles/rc-parity-and-freeze.json') ?? []) {
      const candidates = row.rcs.map(
        (rc) => [rc, { commit: rc === row.last_rc ? (row.last_rc_commit ?? '') : commit(rc) }] as const
      )
      const released = releasedOf(new Map(candidates), 'v')
      const { result, candidate } = parityOf(version(row.tag.slice(1)), row.commit, released, habits)
      const identical = row.identical_to_last_rc
      const expected = identical === null ? 'none' : identical ? 'equal' : 'differs'
      expect({ tag: row.tag, result, candidate: candidate?.tag ?? null }).toEqual({
        tag: row.tag,
        result: expected,
        candidate: row.last_rc
      })
    }
  })

  test('v0.7.0 and v1.1.0 had none', () => {
    for (const text of ['0.7.0', '1.1.0']) {
      expect(parityOf(version(text), commit('x'), releases(...gateway), habits).result).toBe('none')
    }
  })

  test('a release before its candidates differs from them', () => {
    const { result, candidate } = parityOf(version('0.5.1'), commit('c760bb7'), releases(...autoscaler), habits)
    expect([result, candidate?.tag]).toEqual(['differs', 'v0.5.1-rc.2'])
  })

  test('a marker, a beta and a candidate of another release are no candidates', () => {
    const tags = releases('v1.2.0-rc.0@same', 'v1.2.0-beta.1@same', 'v1.2.1-rc.1@same')
    expect(parityOf(version('1.2.0'), commit('same'), tags, { order: 'semver', markers: ['rc.0'] }).result).toBe('none')
  })

  test('the last of undotted candidates is named in both orders when they differ', () => {
    const tags = releases('v0.50.0-rc9', 'v0.50.0-rc10')
    const { candidate, rival } = parityOf(version('0.50.0'), commit('x'), tags, habits)
    expect([candidate?.tag, rival?.tag]).toEqual(['v0.50.0-rc9', 'v0.50.0-rc10'])
    const numeric = parityOf(version('0.50.0'), commit('x'), tags, { order: 'numeric-suffix', markers: [] })
    expect([numeric.candidate?.tag, numeric.rival]).toEqual(['v0.50.0-rc10', undefined])
  })

  test('so is that of candidates in two forms, in any order', () => {
    const tags = releases('v0.50.0-rc9', 'v0.50.0-rc.10', 'v0.50.0-rc.11')
    for (const order of ['semver', 'numeric-suffix'] as const) {
      const { candidate, rival } = parityOf(version('0.50.0'), commit('x'), tags, { order, markers: [] })
      expect([candidate?.tag, rival?.tag]).toEqual(['v0.50.0-rc9', 'v0.50.0-rc.11'])
    }
  })

  test('a candidate has no parity', () => {
    expect(parityOf(version('0.2.0-rc3'), commit('v0.2.0'), releases(...gateway), habits).result).toBe('none')
  })
})
