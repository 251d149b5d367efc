import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAllDocuments, visit } from 'yaml'
import { applyEdits } from '#core/manifest/apply'
import { EditFault } from '#core/manifest/fault'
import { loadYaml, type ParsedFile, readYaml } from '#core/manifest/yaml/document'
import { scalarsOf } from '#core/manifest/yaml/scalars'
import type { Target } from '#core/manifest/yaml/target'
import { verifyYaml } from '#core/manifest/yaml/verify'
import { writeScalar } from '#core/manifest/yaml/write'
import { manifestSamples, type Sample, suiteSamples } from './suite.ts'

const yaml = await loadYaml()
const values = ['v9.8.7', '1.10', 'yes', "it's: #1", '', '2026-01-02', '{a, b}', 'two\nlines', '!x', '0x1f', ' ', '<<']

/** What every node of a text reads as, by the rules of one version of YAML and without our own code. */
function leaves(text: string, version: '1.1' | '1.2'): { start: number; read: string }[] | undefined {
  const found: { start: number; read: string }[] = []
  const options = { version, uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const
  for (const document of parseAllDocuments(text, options)) {
    if (document.errors.length > 0) return undefined
    found.push({ start: -1, read: 'document' })
    visit(document, {
      Node: (_, node) => {
        const value =
          'value' in node ? node.value : 'source' in node ? `*${String(node.source)}` : node.constructor.name
        const shown = value instanceof Date ? value.toISOString() : String(value)
        found.push({ start: node.range?.[0] ?? -1, read: `${typeof value} ${shown}` })
      }
    })
  }
  return found
}

const read = new Map<string, ReturnType<typeof leaves>>()

/** The leaves of a text that is asked for again and again. */
function leavesOf(text: string, version: '1.1' | '1.2'): ReturnType<typeof leaves> {
  const key = `${version} ${text}`
  if (!read.has(key)) read.set(key, leaves(text, version))
  return read.get(key)
}

type Outcome = 'changed' | 'refused'

/** Edits one scalar, and judges what came of it: refused with a reason, or nothing changed but this value. */
function judge(file: ParsedFile, target: Target, value: string): Outcome {
  try {
    const place = writeScalar(file, target, value)
    verifyYaml(file, [place])
    const after = applyEdits(file.text, [place])
    expect(after.slice(0, place.start)).toBe(file.text.slice(0, place.start))
    expect(after.slice(place.start + place.replacement.length)).toBe(file.text.slice(place.end))
    for (const version of ['1.1', '1.2'] as const) {
      const [was, is] = [leavesOf(file.text, version), leaves(after, version)]
      if (was === undefined || place.old === place.new) continue
      const changed = was.flatMap(({ read }, index) => (read === is?.[index]?.read ? [] : [index]))
      expect(is).toHaveLength(was.length)
      expect(changed).toHaveLength(1)
      const [index = -1] = changed
      expect(was[index]?.start).toBe(target.node?.start)
      const kept = is?.[index]?.read.split(' ')[0] === was[index]?.read.split(' ')[0]
      if (!kept || is?.[index]?.read.startsWith('string')) expect(is?.[index]?.read).toBe(`string ${place.new}`)
    }
    return 'changed'
  } catch (error) {
    if (!(error instanceof EditFault)) throw new Error(`${target.path} to ${JSON.stringify(value)}`, { cause: error })
    expect(error.problem.length * error.remedy.length).toBeGreaterThan(0)
    return 'refused'
  }
}

function open({ name, text }: Sample): ParsedFile | undefined {
  try {
    return readYaml(yaml, text)
  } catch (error) {
    if (error instanceof EditFault) return undefined
    throw new Error(name, { cause: error })
  }
}

/** Edits every scalar of every sample with some of the values in turn; counts what came of it. */
function judgeAll(samples: readonly Sample[]): Record<Outcome | 'unread', number> {
  const count = { changed: 0, refused: 0, unread: 0 }
  let turn = 0
  for (const sample of samples) {
    const file = open(sample)
    if (file === undefined) count.unread += 1
    for (const target of file ? scalarsOf(file) : []) {
      for (const step of [0, 1, 5])
        count[judge(file as ParsedFile, target, values[(turn + step) % values.length] ?? '')] += 1
      turn += 1
    }
  }
  return count
}

describe('editing any scalar leaves everything else alone, or is refused with a reason', () => {
  const suite = suiteSamples()
  const manifests = manifestSamples()

  test('in the YAML test suite', () => {
    const { changed, refused, unread } = judgeAll(suite)
    if (suite.length === 0) return
    expect(suite.length).toBeGreaterThan(400)
    expect(unread).toBeLessThan(140)
    expect(changed).toBeGreaterThan(1200)
    expect(refused).toBeLessThan(changed / 2)
  }, 60_000)

  test('in the files of release commits', () => {
    const { changed, refused, unread } = judgeAll(manifests)
    if (manifests.length === 0) return
    expect(unread).toBe(0)
    expect(changed).toBeGreaterThan(2000)
    expect(refused).toBeLessThan(changed / 5)
  }, 60_000)

  test('with any value at all', () => {
    const files = [...suite, ...manifests.filter(({ text }) => text.length < 2000)].flatMap(
      (sample) => open(sample) ?? []
    )
    const places = files.flatMap((file) => scalarsOf(file).map((target) => ({ file, target })))
    if (places.length === 0) return
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...' \n\t:#-?[]{},&*!|>\'"%@`0.eE_+~<=yn\\\ufeff') })
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ file, target }, text) => {
        judge(file, target, text)
      }),
      { numRuns: 700 }
    )
  }, 60_000)

  test('in texts made of what YAML is made of', () => {
    const pieces = [
      'a: ',
      'b',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '"',
      "'",
      '|',
      '>',
      '|-\n',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ': ',
      '? ',
      '#',
      ' # ',
      '&a ',
      '*a',
      '<<: ',
      '!!str ',
      '---\n',
      '...\n',
      '\r\n',
      '\t',
      'x y',
      '\ufeff',
      '1.10',
      '%'
    ]
    const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 14 })
    let changed = 0
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (sample, value) => {
        const file = open({ name: sample, text: sample })
        for (const target of file ? scalarsOf(file) : [])
          changed += judge(file as ParsedFile, target, value) === 'changed' ? 1 : 0
      }),
      { numRuns: 1500 }
    )
    expect(changed).toBeGreaterThan(120)
  }, 60_000)
})
