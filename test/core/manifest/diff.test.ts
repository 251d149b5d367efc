import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { diffFile, openDiff } from '#core/manifest/diff'
import { editFile } from '#core/manifest/edit-file'
import { openJudge } from './diff-judge.ts'
import { editOf } from './edit-one.ts'
import { editedReplays } from './replay-edits.ts'

const judge = openJudge()
afterAll(() => judge.remove())

const replays = (await editedReplays())
  .map(([name, file]) => ({ ...file, path: `replays/${name}/${file.path}` }))
  .sort((a, b) => (a.path < b.path ? -1 : 1))

const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index}\n`).join('')

/** Before and after; git and we must say the same of them. */
const same: [string, string, string][] = [
  ['one line', 'a\nb\nc\n', 'a\nx\nc\n'],
  ['the first and the last line', 'a\nb\nc\n', 'x\nb\ny\n'],
  ['a line of the middle', numbers(30), numbers(30).replace('15\n', 'x\n')],
  ['two places close together', numbers(30), numbers(30).replace('10\n', 'x\n').replace('17\n', 'y\n')],
  ['two places apart', numbers(30), numbers(30).replace('10\n', 'x\n').replace('18\n', 'y\n')],
  ['lines put in and taken away', numbers(40), numbers(40).replace('10\n', '').replace('30\n', '30\nx\ny\n')],
  ['two lines in a row', 'a\nb\nc\n', 'a\nx\ny\nc\n'],
  ['no line feed at the end', 'a\nb', 'a\nc'],
  ['a line feed put at the end', 'a\nb', 'a\nb\n'],
  ['a line feed taken from the end', 'a\nb\n', 'a\nb'],
  ['no line feed in the context', 'a\nb\nc', 'x\nb\nc'],
  ['CR LF', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ['blank lines', 'a\n\n\nb\n', 'a\n\n\nc\n'],
  ['the first lines', '', 'a\nb\n'],
  ['the last lines', 'a\nb\n', '']
]

describe('a diff of two texts', () => {
  test.each(same)('says what git says of %s', (_, before, after) => {
    const diff = diffFile({ path: 'a/f.yaml', before, after })
    expect(diff).toBe(judge.diff('a/f.yaml', before, after))
    expect(judge.applied('a/f.yaml', before, diff)).toBe(after)
  })

  test.each(['a b', 'é.yaml', 'a"b\\c', 'tab\there', '日本/x y'])('names the file %j as git does', (path) => {
    const diff = diffFile({ path, before: 'a\n', after: 'b\n' })
    expect(diff).toBe(judge.diff(path, 'a\n', 'b\n'))
    expect(judge.applied(path, 'a\n', diff)).toBe('b\n')
  })

  test.each(['a\nb\n', 'a', ''])('of a new file and of one that goes: %j', (text) => {
    const made = diffFile({ path: 'new/f', before: undefined, after: text })
    expect(judge.applied('new/f', undefined, made)).toBe(text)
    expect(judge.applied('new/f', text, diffFile({ path: 'new/f', before: text, after: undefined }))).toBeUndefined()
    expect(diffFile({ path: 'f', before: undefined, after: text, executable: true })).toContain('new file mode 100755')
  })

  test('of equal texts is empty', () => expect(diffFile({ path: 'f', before: 'a', after: 'a' })).toBe(''))

  test('is right for any texts, and as short as can be', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', '\n', 'c\r\n', 'd'), { maxLength: 12 })
      .map((one) => one.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = diffFile({ path: 'f', before, after })
        if (before === after) return expect(diff).toBe('')
        expect(judge.applied('f', before, diff)).toBe(after)
        const count = (patch: string) => patch.match(/^[+-](?!(?:--|\+\+) )/gm)?.length
        expect(count(diff)).toBe(count(judge.diff('f', before, after)))
      }),
      { numRuns: 15 }
    )
  })

  test('of texts that have nothing in common takes no time', () => {
    const lines = (name: string) => Array.from({ length: 20_000 }, (_, index) => `${name}${index}\n`).join('')
    const started = performance.now()
    const diff = diffFile({ path: 'f', before: lines('a'), after: lines('b') })
    expect(performance.now() - started).toBeLessThan(5000)
    expect(diff.split('\n')).toHaveLength(40_005)
  })
})

describe('a diff made from places', () => {
  test('says what git says of every replay', () => {
    const versions = replays.map(({ path, before, result }) => ({ path, before, after: result.text }))
    const ours = replays.map(({ path, before, result }) =>
      diffFile({ path, before, after: result.text, places: result.edited.map(({ place }) => place) })
    )
    expect(ours.join('')).toBe(judge.diffAll(versions))
  })

  test('is that of the texts, wherever the places are', async () => {
    const text = fc.array(fc.constantFrom('v1', 'a v1', '\n', '\n', '\r\n', 'v1 v1', '# b'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('v2', 'v2\n', '', '\nv1'), async (parts, value) => {
        const before = parts.join('')
        const edits = [editOf({ kind: 'text', at: 'v1', value }, { optional: true })]
        const { text: after, edited } = await editFile('f', before, edits)
        const places = edited.map(({ place }) => place)
        const diff = diffFile({ path: 'f', before, after, places })
        if (after === before) return expect(diff).toBe('')
        expect(judge.applied('f', before, diff)).toBe(after)
      }),
      { numRuns: 15 }
    )
  })

  test('takes no time in a large file', async () => {
    const before = Array.from({ length: 100_000 }, (_, index) => `${index % 10 === 0 ? 'v1' : 'x'} ${index}\n`).join('')
    const { text: after, edited } = await editFile('f', before, [editOf({ kind: 'text', at: 'v1', value: 'v2' })])
    const started = performance.now()
    const diff = diffFile({ path: 'f', before, after, places: edited.map(({ place }) => place) })
    expect(performance.now() - started).toBeLessThan(2000)
    expect(diff.match(/^\+v2/gm)).toHaveLength(10_000)
  })
})

describe('a diff that may not grow for ever', () => {
  const after = numbers(60).replace('10\n', 'x\n').replace('40\n', 'y\n')
  const one = { path: 'f', before: numbers(60), after }

  test('has all files while they fit', () => {
    const diff = openDiff(2000)
    for (const path of ['f', 'g']) diff.add({ ...one, path })
    expect(diff.text()).toBe(diffFile(one) + diffFile({ ...one, path: 'g' }))
  })

  const cuts: [number, string][] = [
    [0, '3 files'],
    [100, '3 files'],
    [230, '1 change of the last file and 2 files'],
    [300, '2 files'],
    [500, '1 change of the last file']
  ]

  test.each(cuts)('cut at %i can still be applied, and says what is missing', (limit, left) => {
    const diff = openDiff(limit)
    for (const path of ['f', 'g', 'h']) diff.add({ ...one, path })
    const text = diff.text()
    const body = text.replace(/# cut here: .*\n$/, '')
    expect(body.length).toBeLessThanOrEqual(limit)
    expect(text.slice(body.length)).toBe(`# cut here: ${left} left out\n`)
    if (body === '') return
    const expected = body.includes('+y') ? after : after.replace('y\n', '40\n')
    if (!body.includes('b/g')) expect(judge.applied('f', one.before, text)).toBe(expected)
  })
})
