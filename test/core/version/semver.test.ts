import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explainInvalid } from '#core/version/invalid'
import {
  formatVersion,
  isPrerelease,
  longestVersion,
  parseVersion,
  releaseOf,
  withoutBuild
} from '#core/version/semver'
import { version, versions } from './generate.ts'
import { grammar, invalid, rejects, valid } from './vectors.ts'

describe('the vectors of the specification', () => {
  test('there are 31 valid and 39 invalid ones', () => {
    expect([new Set(valid).size, new Set(invalid).size]).toEqual([31, 39])
  })
  test.each(valid)('%j is valid and is written as it was read', (text) => {
    expect(formatVersion(version(text))).toBe(text)
  })
  test.each([...invalid, ...rejects])('%j is refused with a problem and a remedy', (text) => {
    expect(parseVersion(text)).toBeUndefined()
    const { problem, remedy } = explainInvalid(text)
    expect(problem).toMatch(/^".*"( \(\d+ characters\))? [a-z].*[^.]$/)
    expect(remedy).toMatch(/^[a-z].*[^.]$/)
    expect(problem).not.toContain('is not a version')
  })
})

describe('properties', () => {
  test('parsing is the inverse of formatting', () => {
    fc.assert(fc.property(versions(), (made) => expect(parseVersion(formatVersion(made))).toEqual(made)))
  })
  test('a text is read exactly when the official grammar has it, whatever character was changed, added or removed', () => {
    const character = fc.oneof(
      fc.constantFrom(...'0123456789.-+aZv_ \n\r\t\0é١'),
      fc.string({ minLength: 1, maxLength: 1 })
    )
    const seed = fc.oneof(fc.constantFrom(...valid), versions().map(formatVersion))
    const mutant = fc.tuple(seed, fc.nat(), fc.nat(2), character).map(([text, position, kind, added]) => {
      const at = position % (text.length + 1)
      return text.slice(0, at) + (kind === 0 ? '' : added) + text.slice(kind === 2 ? at : at + 1)
    })
    fc.assert(
      fc.property(mutant, (text) => expect(parseVersion(text) !== undefined).toBe(grammar.test(text))),
      { numRuns: 5000 }
    )
  })
  test('every refusal can be explained', () => {
    const text = fc.string({ unit: fc.constantFrom(...'01.-+av =_\n'), maxLength: 12 })
    fc.assert(
      fc.property(text, (candidate) => {
        if (parseVersion(candidate)) return
        const { problem, remedy } = explainInvalid(candidate)
        expect(problem.length > 0 && remedy.length > 0).toBe(true)
        expect(problem).not.toContain('is not a version')
      }),
      { numRuns: 2000 }
    )
  })
  test('hostile lengths take no time', () => {
    for (const piece of ['1', '1.', '-', '0-', 'a.', '.', '+', '1.1.1-']) {
      const started = performance.now()
      expect(parseVersion(piece.repeat(1_000_000))).toBeUndefined()
      explainInvalid(piece.repeat(1_000_000))
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})

describe('the size limit', () => {
  const longest = `1.2.3-${'a'.repeat(longestVersion - 6)}`
  test('the longest version is read', () => expect(formatVersion(version(longest))).toBe(longest))
  test('one more character is refused with the limit named', () => {
    expect(parseVersion(`${longest}a`)).toBeUndefined()
    expect(explainInvalid(`${longest}a`).problem).toContain('has 257 characters, more than the 256 that are read')
  })
})

test('the parts of a version', () => {
  const made = version('1.2.3-rc.1+build.7')
  expect(made).toEqual({ major: '1', minor: '2', patch: '3', prerelease: ['rc', '1'], build: ['build', '7'] })
  expect([withoutBuild(made), releaseOf(made), isPrerelease(made)]).toEqual(['1.2.3-rc.1', '1.2.3', true])
  expect(isPrerelease(version('1.2.3+rc.1'))).toBe(false)
})
