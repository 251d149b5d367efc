import fc from 'fast-check'
import { parseVersion, type Version } from '#core/version/semver'

const digit = fc.constantFrom(...'0123456789')
const letter = fc.constantFrom(...'abrcxzABCRXZ-')

/** Numbers of the grammar: small ones, which collide, and ones beyond 2^53. */
export const number = fc.oneof(
  fc.nat(12).map(String),
  fc.nat(Number.MAX_SAFE_INTEGER).map(String),
  fc.bigInt(2n ** 53n - 2n, 2n ** 53n + 2n).map(String),
  fc.bigInt(0n, 10n ** 30n).map(String)
)

/** Numbers that node-semver can read. */
export const smallNumber = fc.oneof(fc.nat(12).map(String), fc.nat(Number.MAX_SAFE_INTEGER).map(String))

const word = fc
  .tuple(fc.string({ unit: fc.oneof(digit, letter), maxLength: 4 }), letter, fc.string({ unit: digit, maxLength: 3 }))
  .map((parts) => parts.join(''))
const buildIdentifier = fc.string({ unit: fc.oneof(digit, letter), minLength: 1, maxLength: 5 })

/** Versions of the grammar, with the given numbers; prereleases are short, so that many of them share a beginning. */
export function versions(numbers: fc.Arbitrary<string> = number): fc.Arbitrary<Version> {
  return fc.record({
    major: numbers,
    minor: numbers,
    patch: numbers,
    prerelease: fc.array(fc.oneof(numbers, word, fc.constantFrom('rc', 'rc1', 'rc2', 'rc10', 'rc01', 'alpha')), {
      maxLength: 3
    }),
    build: fc.array(buildIdentifier, { maxLength: 2 })
  })
}

/** Reads a version that a test knows to be valid. */
export function version(text: string): Version {
  const parsed = parseVersion(text)
  if (!parsed) throw new Error(`${text} is not a version`)
  return parsed
}
