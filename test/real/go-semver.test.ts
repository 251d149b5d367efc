import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareVersions } from '#core/version/compare'
import { parseVersion } from '#core/version/semver'

interface Verdict {
  readonly valid: boolean
  readonly order: -1 | 0 | 1
}

/** What golang.org/x/mod/semver, which rules over the tags of Go modules, says of each version and of it and the one before. */
function askGo(versions: readonly string[]): Verdict[] {
  const cwd = join(process.cwd(), 'test', 'real', 'go-semver')
  const said = execFileSync(process.env.SLIPWAY_GO ?? '', ['run', '.'], {
    cwd,
    input: JSON.stringify(versions),
    encoding: 'utf8'
  })
  return JSON.parse(said)
}

const number = fc.oneof(
  fc.nat(12).map(String),
  fc.constantFrom('00', '01', '9007199254740993', '99999999999999999999', '-1', '')
)
const identifier = fc.oneof(number, fc.constantFrom('rc', 'rc1', 'RC', 'alpha', '-', 'x-y', '0a', '1a', 'é', ' '))
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'))
const version = fc
  .tuple(number, number, number, fc.option(identifiers), fc.option(identifiers))
  .map(([x, y, z, pre, build]) => `${x}.${y}.${z}${pre === null ? '' : `-${pre}`}${build === null ? '' : `+${build}`}`)
const near = fc
  .tuple(version, fc.nat(20), fc.constantFrom('', '.', '-', '+', '0', 'v', '_'))
  .map(([text, at, sign]) => {
    return text.slice(0, at) + sign + text.slice(at + 1)
  })

const samples = fc.sample(fc.oneof(version, near), { numRuns: 20_000, seed: 20 })
const verdicts = askGo(samples)

test('Go and we take the same texts for versions', () => {
  const differing = samples.filter((text, index) => (parseVersion(text) !== undefined) !== verdicts[index]?.valid)
  expect(differing).toEqual([])
  expect(verdicts.filter(({ valid }) => valid).length).toBeGreaterThan(1000)
  expect(verdicts.filter(({ valid }) => !valid).length).toBeGreaterThan(1000)
})

test('Go and we order them alike', () => {
  const valid = samples.filter((text) => parseVersion(text) !== undefined)
  for (const [index, { order }] of askGo(valid).entries()) {
    const [before, text] = [valid[index - 1] ?? valid[0] ?? '', valid[index] ?? '']
    const [a, b] = [parseVersion(before), parseVersion(text)]
    if (a && b) expect([before, text, compareVersions(a, b)]).toEqual([before, text, order])
  }
})
