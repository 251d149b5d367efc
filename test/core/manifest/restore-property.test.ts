import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '#core/manifest/edit'
import { editFile } from '#core/manifest/edit-file'
import { editOf } from './edit-one.ts'
import { recordEdits, restored } from './restore-one.ts'

/** One line of a file as an edit finds it and leaves it. */
interface Line {
  readonly before: string
  readonly after: string
}

const plain = (text: string): Line => ({ before: text, after: text })
const before = (lines: readonly Line[]) => lines.map((line) => `${line.before}\n`).join('')
const after = (lines: readonly Line[]) => lines.map((line) => `${line.after}\n`).join('')

/** Lines with few different texts, so that many are equal, some of them to what an edit makes of others. */
const line = fc.constantFrom('v1', 'v2', 'v1 v1', 'v2 v2', '', 'a', 'b', 'a v1', 'a v2')
const toLine = (text: string): Line => ({ before: text, after: text.replaceAll('v1', 'v2') })
const edit = editOf({ kind: 'text', at: 'v1', value: 'v2' }, { optional: true })

/** What others did: a line put in at an index, and it is never one that could be meant. */
const insertions = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('x', 'y', '', 'c v3')), { maxLength: 4 })

function insert(lines: readonly Line[], changes: readonly (readonly [number, string])[]): Line[] {
  const result = [...lines]
  for (const [index, text] of changes) result.splice(Math.min(index, result.length), 0, plain(text))
  return result
}

test('what was edited comes back exactly, in the file as it was left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (texts) => {
      const lines = texts.map(toLine)
      const recorded = await recordEdits(before(lines), [edit])
      if (recorded === undefined) return
      expect(recorded.after).toBe(after(lines))
      expect(await restored(after(lines), recorded.record)).toBe(before(lines))
      expect(await restored(before(lines), recorded.record)).toBe(before(lines))
    })
  )
})

test('with other lines put in it comes back exactly or is refused, and another line is never taken for it', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), insertions, async (texts, changes) => {
      const lines = texts.map(toLine)
      const recorded = await recordEdits(before(lines), [edit])
      if (recorded === undefined) return
      const moved = insert(lines, changes)
      const result = await restored(after(moved), recorded.record)
      if (result.startsWith('refused')) refused += 1
      else expect(result).toBe(before(moved))
    }),
    { numRuns: 400 }
  )
  expect(refused).toBeLessThan(500)
})

test('where one of the lines has gone or changed, no other is taken for it', async () => {
  const index = fc.nat(11)
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), index, fc.boolean(), async (texts, at, gone) => {
      const lines = texts.map(toLine)
      const recorded = await recordEdits(before(lines), [edit])
      const victim = lines[at]
      if (recorded === undefined || victim === undefined || victim.before === victim.after) return
      const moved = lines.flatMap((one, index) => (index !== at ? [one] : gone ? [] : [plain('v4')]))
      const result = await restored(after(moved), recorded.record)
      if (!result.startsWith('refused')) expect(result).toBe(before(moved))
    }),
    { numRuns: 400 }
  )
})

/** What others did to lines that were not edited: to put one in, to change one or to take one away; copies included. */
const act = fc.record({ at: fc.nat(20), text: line, how: fc.constantFrom('insert', 'change', 'remove') })

function meddle(lines: readonly Line[], acts: readonly { at: number; text: string; how: string }[]): Line[] {
  const result = [...lines]
  for (const { at, text, how } of acts) {
    const victim = result[at]
    if (how === 'insert') result.splice(Math.min(at, result.length), 0, plain(text))
    else if (victim !== undefined && victim.before === victim.after) {
      result.splice(at, 1, ...(how === 'change' ? [plain(text)] : []))
    }
  }
  return result
}

test('where others made copies of old or new lines, every place comes back exactly or it is refused', async () => {
  let done = 0
  const acts = fc.array(act, { minLength: 1, maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), acts, async (texts, chosen) => {
      const lines = texts.map(toLine)
      const recorded = await recordEdits(before(lines), [edit])
      if (recorded === undefined) return
      const moved = meddle(lines, chosen)
      // A file that is byte for byte what it was, or what it was made, is taken for that, however it came to be so.
      if ([before(lines), after(lines)].includes(after(moved))) return
      const result = await restored(after(moved), recorded.record)
      if (result.startsWith('refused')) return
      done += 1
      expect(result).toBe(before(moved))
    }),
    { numRuns: 800 }
  )
  expect(done).toBeGreaterThan(80)
})

const scalars = ['v1', '"v1"', "'v1'", '|\n  v1', '>-\n  v1\n  w', '', '1', 'yes', '[v1]']
const changes: Change[] = ['v2', '1.10', 'yes', 'it: #1', "o'clock"].flatMap((value) => [
  ...['a', 'b', 'c'].map((at): Change => ({ kind: 'yaml', at, value })),
  { kind: 'kustomize-image', at: 'app', newName: undefined, newTag: value.replace(/[^\w.]/g, ''), digest: undefined },
  { kind: 'regex', at: 'v1$', value: 'v2' }
])

/** YAML with every style of values, edited at some places. */
const document = fc.record({
  values: fc.array(fc.constantFrom(...scalars), { minLength: 3, maxLength: 3 }),
  images: fc.constantFrom(
    '',
    'images:\n- name: app\n',
    'images: [{name: app, newName: x}]\n',
    'images:\n- name: app # x\n  newTag: v1\n'
  ),
  chosen: fc.uniqueArray(fc.constantFrom(...changes), {
    minLength: 1,
    maxLength: 3,
    selector: (change) => ('at' in change ? change.at : '')
  }),
  end: fc.constantFrom('\n', '\r\n')
})

test('values of YAML in every style come back exactly, also when other keys were put around them', async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(document, async ({ values, images, chosen, end }) => {
      const text = (values.map((value, index) => `${'abc'[index]}: ${value}\n`).join('') + images).replaceAll('\n', end)
      const edits = chosen.map((change) => editOf(change))
      const { complaints } = await editFile('f', text, edits)
      const recorded = complaints.length > 0 ? undefined : await recordEdits(text, edits)
      if (recorded === undefined) return
      done += 1
      expect(await restored(recorded.after, recorded.record)).toBe(text)
      const around = (inner: string) => `first: v2${end}${inner}last: [v2]${end}`
      const result = await restored(around(recorded.after), recorded.record)
      if (chosen.some(({ kind }) => kind === 'regex') && result.startsWith('refused')) return
      expect(result).toBe(around(text))
      expect(await restored(around(text), recorded.record)).toBe(around(text))
    }),
    { numRuns: 400 }
  )
  expect(done).toBeGreaterThan(50)
})
