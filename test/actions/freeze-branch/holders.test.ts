import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  expire,
  type FreezeSettings,
  heldSince,
  hold,
  release,
  summarize
} from '../../../actions/freeze-branch/src/holders.ts'
import type { FreezeState } from '../../../actions/freeze-branch/src/state.ts'
import { readDocument, writeDocument } from '../../../actions/freeze-branch/src/state-document.ts'
import { anyState, frozen, holder } from './state-given.ts'

const settings = (some: Partial<FreezeSettings> = {}): FreezeSettings => ({
  branch: 'main',
  backends: ['ruleset'],
  allow: '',
  prefixes: '',
  bypass: [],
  ...some
})

const minor = holder()
const patch = holder({ key: '0.49.3', version: '0.49.3', reason: 'patch', until: '2026-05-30T15:00:00Z' })
const both = frozen({ holders: [patch, minor] })
const keys = ({ holders }: FreezeState) => holders.map(({ key }) => key)

describe('hold', () => {
  test('the first one freezes', () =>
    expect(hold(undefined, minor, settings())).toEqual({ next: frozen(), change: 'joined' }))

  test('twice is once', () => expect(hold(frozen(), minor, settings())).toEqual({ next: frozen(), change: 'same' }))

  test('another release is counted, in the order of the keys', () =>
    expect(hold(frozen(), patch, settings())).toEqual({ next: both, change: 'joined' }))

  test('a freeze without version is one of its own', () =>
    expect(keys(hold(both, holder({ key: '', version: '' }), settings()).next)).toEqual(['', '0.49.3', '0.50.0']))

  test.each([
    ['a later end', { until: '2026-06-05T00:00:00Z' }],
    ['an earlier end', { until: '2026-05-27T00:00:00Z' }],
    ['another reason', { reason: 'the last candidate' }],
    ['another run', { owner: { actor: 'bob', run: 'https://github.com/acme/harbor/actions/runs/8' } }],
    ['another candidate of the release', { version: '0.50.0-rc.2' }]
  ])('again with %s: the newer run has its way, since when stays', (_, some) => {
    const { next, change } = hold(both, holder({ since: '2026-05-27T00:00:00Z', ...some }), settings())
    expect(change).toBe('renewed')
    expect(next).toEqual({ ...both, holders: [patch, holder(some)] })
  })

  test('a backend more is added, and none is taken from the others', () => {
    const lock = settings({ backends: ['lock'], lockBefore: { kind: 'unprotected' } })
    expect(hold(frozen(), minor, lock)).toEqual({
      next: frozen({ backends: ['ruleset', 'lock'], lockBefore: { kind: 'unprotected' } }),
      change: 'renewed'
    })
  })

  test('what was before the first freeze stays what it was', () => {
    const before = frozen({ backends: ['lock'], lockBefore: { kind: 'protected', locked: false }, issue: 3 })
    const now = settings({ backends: ['lock'], lockBefore: { kind: 'protected', locked: true }, issue: 9 })
    expect(hold(before, patch, now).next).toEqual({ ...before, holders: [patch, minor] })
  })

  test('of what may pass the newer one counts', () => {
    const { next, change } = hold(frozen({ allow: 'a' }), minor, settings({ allow: 'b', prefixes: 'p', bypass: ['x'] }))
    expect([next, change]).toEqual([frozen({ allow: 'b', prefixes: 'p', bypass: ['x'] }), 'renewed'])
  })

  test('one that is being thawed is frozen again, and what was before is not forgotten', () => {
    const lockBefore = { kind: 'protected', locked: false } as const
    const thawing = frozen({ phase: 'thawing', holders: [], backends: ['lock'], lockBefore })
    const now = settings({ backends: ['lock'], lockBefore: { kind: 'protected', locked: true } })
    expect(hold(thawing, minor, now)).toEqual({ next: frozen({ backends: ['lock'], lockBefore }), change: 'joined' })
  })

  test('one that is being thawed leaves its issue to the thaw', () => {
    const thawing = frozen({ phase: 'thawing', holders: [], issue: 3 })
    expect(hold(thawing, minor, settings({}))).toEqual({ next: frozen({}), change: 'joined' })
  })
})

describe('release', () => {
  test('the thaw of one leaves the other', () =>
    expect(release(both, '0.50.0')).toEqual({ next: frozen({ holders: [patch] }), gone: [minor] }))

  test('the last one thaws', () =>
    expect(release(frozen(), '0.50.0')).toEqual({ next: frozen({ phase: 'thawing', holders: [] }), gone: [minor] }))

  test('all of them', () =>
    expect(release(both, 'all')).toEqual({ next: frozen({ phase: 'thawing', holders: [] }), gone: [patch, minor] }))

  test.each([['0.51.0'], ['']])('%j, which holds nothing: nothing changes', (key) =>
    expect(release(both, key)).toEqual({ next: both, gone: [] })
  )

  test('the one without version, and no other', () => {
    const unnamed = holder({ key: '' })
    expect(release(frozen({ holders: [unnamed, minor] }), '')).toEqual({ next: frozen(), gone: [unnamed] })
  })

  test('nobody is left to go', () => {
    const thawing = frozen({ phase: 'thawing', holders: [] })
    expect(release(thawing, 'all')).toEqual({ next: thawing, gone: [] })
  })
})

describe('expire', () => {
  test.each([
    ['nobody yet', '2026-05-29T14:59:59Z', ['0.49.3', '0.50.0'], 'frozen'],
    ['one, at its very second', '2026-05-29T15:00:00Z', ['0.49.3'], 'frozen'],
    ['all', '2026-05-30T15:00:00Z', [], 'thawing']
  ])('%s', (_, now, left, phase) => {
    const { next, gone } = expire(both, Date.parse(now))
    expect([keys(next), next.phase, gone.length]).toEqual([left, phase, 2 - left.length])
  })
})

describe('what is told', () => {
  test('of one holder', () =>
    expect(summarize(frozen())).toEqual({ until: minor.until, owner: 'ada', reason: 'candidate phase' }))

  test('of two: the last end, each owner once, and why by version', () =>
    expect(summarize(both)).toEqual({
      until: '2026-05-30T15:00:00Z',
      owner: 'ada',
      reason: '0.49.3: patch; 0.50.0-rc.1: candidate phase'
    }))

  test('of nobody', () => expect(summarize({ holders: [] })).toEqual({ until: '', owner: '', reason: '' }))
})

test('a branch is held since the first who holds it came, whatever the order of the keys', () => {
  const earlier = holder({ key: '0.51.0', since: '2026-05-25T15:00:00Z' })
  expect(heldSince({ holders: [patch, earlier, minor] })).toBe('2026-05-25T15:00:00Z')
  expect([heldSince({ holders: [] }), heldSince(undefined)]).toEqual([undefined, undefined])
})

test('whoever comes and goes, each is counted once and the document can be read', () =>
  fc.assert(
    fc.property(fc.option(anyState, { nil: undefined }), fc.constantFrom('', '1.0.0', '2.0.0'), (before, key) => {
      const known = before === undefined ? settings() : before
      const joined = hold(before, holder({ key, since: '1999-01-01T00:00:00Z', until: '2999-01-01T00:00:00Z' }), known)
      const others = (before?.holders ?? []).filter((other) => other.key !== key)
      expect(readDocument(writeDocument(joined.next), known.branch)).toEqual({ ok: true, state: joined.next })
      expect(release(joined.next, key).next.holders).toEqual(others)
    })
  ))
