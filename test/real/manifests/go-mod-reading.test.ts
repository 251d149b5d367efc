import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type GoModReading, readGoMod, setRequires } from '#core/manifest/go-mod'
import { brokenGoModFile, goModFile } from '../../core/manifest/go-mod-files.ts'
import { sharedGoMods } from '../../core/manifest/go-mod-shared.ts'
import { nextVersions } from '../../core/manifest/go-mod-versions.ts'
import { asGo, type Judgement, readAllByGo, refusedByGo } from './go-mod-by-go.ts'

/** A text with our reading of it and Go's. */
interface Case {
  readonly text: string
  readonly ours: GoModReading
  readonly go: Judgement
}

function casesOf(texts: readonly string[]): Case[] {
  const judgements = readAllByGo(texts)
  return texts.map((text, index) => ({ text, ours: readGoMod(text), go: judgements[index] as Judgement }))
}

const shared = casesOf(sharedGoMods().map(({ text }) => text))
const generated = casesOf(fc.sample(goModFile, 700))
const broken = casesOf(fc.sample(brokenGoModFile, 700))
const accepted = (cases: readonly Case[]) => cases.filter(({ ours }) => ours.ok).length

test('there are cases of each sort', () => {
  expect(accepted(shared)).toBe(shared.length)
  for (const [cases, most] of [
    [generated, 0.95],
    [broken, 0.7]
  ] as const) {
    expect(accepted(cases)).toBeGreaterThan(cases.length * 0.2)
    expect(accepted(cases)).toBeLessThan(cases.length * most)
  }
})

const reasons =
  'missing module declaration|conflicting replacements|malformed module path|invalid module path|should be v0 or v1, not v'
/** What we say of that. */
const atWork = /^names no module|^replaces .* a second time|^has the module path |of another major version/
/** What the go command asks before: it looks up versions that are not canonical, and there is no network here. */
const earlier = 'module lookup disabled|unknown godebug'

test.each([
  'go 1.20',
  'module go',
  'module toolchain',
  'module ""',
  'module "a//b"',
  'module a/',
  'module -a',
  'module a/é',
  'module a/b:c',
  'module a/b./c',
  'module a/../b',
  'module a/CON',
  'module a/con.b',
  'module a/b~1',
  'module a/b~1.c',
  'module m\nreplace a => ./a\nreplace a => ./b',
  'module m\nreplace a => b v2.0.0',
  'module m\nreplace a => b/v1 v1.0.0',
  'module m\nretract v2.0.0',
  'module m\nretract [v1.0.0, v2.0.0]',
  'module m/v1\nretract v1.0.0',
  'module m\nreplace a v1.0.0 => ./a\nreplace a v1.0.0 => a v1.0.1'
])('only the go command at work refuses %j, and so do we', (text) => {
  expect(readAllByGo([text])).toMatchObject([{ ok: true }])
  expect(refusedByGo(text)).toMatch(new RegExp(reasons))
  expect(readGoMod(text)).toMatchObject({ ok: false })
})

test.each([
  'module m',
  'module a/b..c',
  'module a/.b',
  'module a/b~c~x',
  'module a/b.~1',
  'module a/cons',
  'module a/b+c'
])('the go command works in %j', (text) => {
  expect(() => refusedByGo(text)).toThrow('ended well')
  expect(readGoMod(text)).toMatchObject({ ok: true })
})

describe.each([
  ['shared', shared],
  ['generated', generated],
  ['broken', broken]
])('%s files of go.mod', (_, cases) => {
  test('what we read is what Go reads', () => {
    for (const { text, ours, go } of cases) {
      if (ours.ok) expect([text, asGo(ours.mod)]).toEqual([text, go.ok ? go.module : go.said])
    }
  })

  test('what Go reads and we refuse, the go command refuses as the module it works in', () => {
    for (const { text, ours, go } of cases) {
      if (ours.ok || !go.ok) continue
      expect(ours.problem).toMatch(atWork)
      expect([text, refusedByGo(text)]).toEqual([text, expect.stringMatching(`${earlier}|${reasons}`)])
    }
  })

  test('we name the line that Go names', () => {
    for (const { text, ours, go } of cases) {
      if (ours.ok || go.ok || ours.problem === 'opens a block without an end') continue
      // Go takes a line break behind a backslash into a string, and stops on a later line.
      if (text.includes('\\\n')) continue
      // A fault that only the go command at work finds may stand before the one that Go names.
      if (atWork.test(ours.problem) && ours.line < (go.line ?? 0)) continue
      expect([text, ours.problem, go.said, ours.line]).toEqual([text, ours.problem, go.said, go.line])
    }
  })

  test('after versions were set Go reads these and all else as before', () => {
    const taken = cases.flatMap(({ text, ours, go }) =>
      ours.ok && go.ok ? [{ text, mod: ours.mod, module: go.module }] : []
    )
    const edited = taken.map(({ text, mod }) => setRequires(text, mod, nextVersions(mod)))
    for (const [index, after] of readAllByGo(edited).entries()) {
      const { mod, module } = taken[index] as (typeof taken)[number]
      const versions = nextVersions(mod)
      const Require = module.Require?.map((one) => ({ ...one, Version: versions.get(one.Path) ?? one.Version }))
      const expected = { ...module, ...(Require && { Require }) }
      expect([edited[index], after.ok ? after.module : after.said]).toEqual([edited[index], expected])
    }
  })
})
