import { expect } from '@jest/globals'
import { parseAllDocuments, visit } from 'yaml'
import { applyEdits } from '#core/manifest/apply'
import { EditFault } from '#core/manifest/fault'
import { loadYaml, type ParsedFile, readYaml } from '#core/manifest/yaml/document'
import { scalarsOf } from '#core/manifest/yaml/scalars'
import type { Target } from '#core/manifest/yaml/target'
import { verifyYaml } from '#core/manifest/yaml/verify'
import { writeScalar } from '#core/manifest/yaml/write'
import type { Sample } from './suite.ts'

const yaml = await loadYaml()
/** Values that YAML does not read as the text that they are, or that a line cannot hold as they stand. */
export const values = [
  'v9.8.7',
  '1.10',
  'yes',
  "it's: #1",
  '',
  '2026-01-02',
  '{a, b}',
  'two\nlines',
  '!x',
  '0x1f',
  ' ',
  '<<'
]

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

/** What came of an edit. */
export type Outcome = 'changed' | 'refused'

/** Edits one scalar, and judges what came of it: refused with a reason, or nothing changed but this value. */
export function judge(file: ParsedFile, target: Target, value: string): Outcome {
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

/** Reads a sample; undefined when it is refused with a reason. */
export function open({ name, text }: Sample): ParsedFile | undefined {
  try {
    return readYaml(yaml, text)
  } catch (error) {
    if (error instanceof EditFault) return undefined
    throw new Error(name, { cause: error })
  }
}

/**
 * Edits every scalar of every sample with values in turn: those that stand `steps` after the one whose turn it is. Counts
 * what came of it.
 */
export function judgeAll(samples: readonly Sample[], steps: readonly number[]): Record<Outcome | 'unread', number> {
  const count = { changed: 0, refused: 0, unread: 0 }
  let turn = 0
  for (const sample of samples) {
    const file = open(sample)
    if (file === undefined) count.unread += 1
    for (const target of file ? scalarsOf(file) : []) {
      for (const step of steps)
        count[judge(file as ParsedFile, target, values[(turn + step) % values.length] ?? '')] += 1
      turn += 1
    }
  }
  return count
}
