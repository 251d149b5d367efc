import { describe, expect, test } from '@jest/globals'
import { readCommitTypes } from '#core/release/commit-types'
import { readPolicy, usualPolicy } from '#core/release/policy'

describe('the policy', () => {
  test('manifests name stable versions only, and a marker has no release', () => {
    const kinds = Object.entries(usualPolicy)
    expect(kinds.filter(([, what]) => what.includes('update-manifests')).map(([kind]) => kind)).toEqual(['stable'])
    expect(kinds.filter(([, what]) => !what.includes('release')).map(([kind]) => kind)).toEqual([
      'marker',
      'main-build'
    ])
    expect(kinds.every(([, what]) => what.includes('publish-chart') && what.includes('publish-image'))).toBe(true)
  })

  test('a line changes one kind and leaves the others', () => {
    const policy = readPolicy(
      new Map([
        ['stable', 'release draft,publish-image'],
        ['main-build', 'none']
      ])
    )
    expect(policy.stable).toEqual(['publish-image', 'draft', 'release'])
    expect(policy['main-build']).toEqual([])
    expect(policy.rc).toBe(usualPolicy.rc)
  })

  const wrong: [kind: string, text: string, message: string][] = [
    ['rcs', 'none', '"rcs" is no kind; expected one of stable, rc'],
    ['rc', 'publish-images', '"publish-images" is not known'],
    ['rc', 'draft', 'write release, draft'],
    ['rc', 'none release', '"none" is not known'],
    ['rc', '', 'or none']
  ]
  test.each(wrong)('refuses %s: %s', (kind, text, message) => {
    expect(() => readPolicy(new Map([[kind, text]]))).toThrow(message)
  })
})

test('a type of commits is given a bump and nothing else', () => {
  expect(() => readCommitTypes(new Map([['extproc', 'tiny']]))).toThrow(
    '"extproc": expected one of none, patch, minor, major'
  )
})
