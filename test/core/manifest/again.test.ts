import { describe, expect, test } from '@jest/globals'
import { editFile } from '#core/manifest/edit-file'
import { editTree } from '#core/manifest/edit-tree'
import { readEdits } from '#core/manifest/edits/read'
import type { Tree } from '#core/manifest/tree'

async function edit(text: string, list: string) {
  const { edits, complaints } = await readEdits(list)
  expect(complaints).toEqual([])
  return (await editFile('notes.md', text, edits)).text
}

const page = '# Notes\n\n<!-- releases -->\n\n## v1.0.0\n'

describe('what has been made is found made', () => {
  test.each([
    ['an entry below a marker', page, "regex: '<!-- releases -->'", '"<!-- releases -->\\n\\n## v1.1.0\\nNew."'],
    ['an entry above a heading', page, "regex: '## v1\\.0\\.0'", '"## v1.1.0\\n\\n## v1.0.0"'],
    ['an entry by text', page, 'text: <!-- releases -->', '"<!-- releases -->\\n- v1.1.0"'],
    ['a pattern that matches its own value', 'image: app:1.2\n', "regex: 'app:(?<version>[0-9.]+)'", '1.2.3'],
    ['a pattern that matches part of its value', 'image: app:1.2\n', "regex: 'app:1\\.2'", 'app:1.2.3'],
    ['CR LF', page.replaceAll('\n', '\r\n'), "regex: '<!-- releases -->'", '"<!-- releases -->\\n- v1.1.0"']
  ])('%s', async (_, text, kind, value) => {
    const list = `- files: notes.md\n  ${kind}\n  value: ${value}`
    const once = await edit(text, list)
    expect(once).not.toBe(text)
    expect(await edit(once, list)).toBe(once)
  })
})

const treeOf = (text: string): Tree => ({
  list: async () => [{ path: 'notes.md', kind: 'file' }],
  async *read(paths) {
    for (const path of paths) yield { path, ok: true, bytes: Buffer.from(text) }
  }
})

describe('an edit that names the old version, in a file that has the new one', () => {
  test.each([
    ['text', 'text: v1.0.0', 'v1.1.0', 'at v1.1.0 now', true],
    ['text that stands nowhere', 'text: v1.0.0', 'v1.1.0', 'at v1.2.0 now', false],
    ['text that is part of another', 'text: v1.0.0', 'v1.1.0', 'at v1.1.0-rc.1', false],
    ['a group', "regex: 'tag: (?<version>latest)'", 'abc', 'tag: abc', true],
    ['a group with another value', "regex: 'tag: (?<version>latest)'", 'abc', 'tag: abd', false],
    ['fewer places than expected', 'text: v1.0.0\n  expect: 2', 'v1.1.0', 'at v1.1.0 now', false]
  ])('%s', async (_, kind, value, text, done) => {
    const { edits } = await readEdits(`- files: notes.md\n  ${kind}\n  value: ${value}`)
    const { complaints, warnings } = await editTree(treeOf(text), { edits, noDowngrade: true }, () => {})
    expect(complaints.length === 0).toBe(done)
    expect(warnings.join('')).toContain(done ? 'taken as made already' : '')
  })
})
