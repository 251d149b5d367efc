import { describe, expect, test } from '@jest/globals'
import { recordFile, writeRecord } from '#core/manifest/record'
import { readRecord } from '#core/manifest/record-read'
import { restoreFile } from '#core/manifest/restore'
import { editedReplays, editReplay, type ReplayedFile } from '../../../core/manifest/replay-edits.ts'
import { readReplays } from '../../../replay/replays.ts'

/** The record of a file's edits after its way through JSON. */
async function recorded({ path, before, result }: ReplayedFile) {
  const record = await recordFile(path, before, result.edited)
  const reading = readRecord(writeRecord(record ? [record] : []))
  if (!reading.ok) throw new Error(JSON.stringify(reading.complaints))
  const [file] = reading.record.files
  if (file === undefined) throw new Error(`nothing was recorded of ${path}`)
  return file
}

const files = await editedReplays()
const cases = files.map(([name, file]) => ({ name: `${name}: ${file.path}`, file }))

test('every replay has something to restore, or the folder is absent', () => {
  expect([0, 27]).toContain(new Set(files.map(([name]) => name)).size)
})

/** Changes of other lines: each must come through, and none may keep the record from being restored. */
const elsewhere: [string, (text: string) => string][] = [
  ['nothing', (text) => text],
  ['lines at the end', (text) => `${text}${plain(text) ? '# the end\n# of the file\n' : '\n\n'}`],
  ['lines at the beginning', (text) => `${plain(text) ? '# new\n# first\n\n' : '\n\n'}${text}`]
]

/** Does a comment with a hash do no harm in it? */
function plain(text: string): boolean {
  return !/^[{[]|^module /.test(text)
}

describe.each(elsewhere)('restored after a change of %s', (_, change) => {
  test.each(cases)('$name', async ({ file }) => {
    const record = await recorded(file)
    const back = await restoreFile(file.path, change(file.result.text), record)
    expect(back.complaints).toEqual([])
    expect(back.text).toBe(change(file.before))
  })
})

test.each(cases)('restored twice changes nothing more: $name', async ({ file }) => {
  const record = await recorded(file)
  for (const text of [file.before, `${file.before}\n`]) {
    const again = await restoreFile(file.path, text, record)
    expect(again.complaints).toEqual([])
    expect(again.text).toBe(text)
    expect(again.edited.every(({ place }) => place.old === place.new)).toBe(true)
  }
})

test.each(cases)('what was restored can be taken back as well: $name', async ({ file }) => {
  const back = await restoreFile(file.path, file.result.text, await recorded(file))
  const again = await recorded({ path: file.path, before: file.result.text, result: back })
  for (const end of ['', '\n\n']) {
    const pinned = await restoreFile(file.path, back.text + end, again)
    expect(pinned.complaints).toEqual([])
    expect(pinned.text).toBe(file.result.text + end)
  }
})

describe('the pins of a release candidate are undone by their record', () => {
  test.each(readReplays().filter(({ name }) => name.startsWith('caa-pin')))('$name', async (replay) => {
    const pinned = await editReplay(replay)
    for (const file of pinned) {
      expect(file.result.text).toBe(replay.after.get(file.path)?.toString('utf8'))
      const back = await restoreFile(file.path, file.result.text, await recorded(file))
      expect([back.complaints, back.text]).toEqual([[], replay.before.get(file.path)?.toString('utf8')])
    }
    expect(pinned.length).toBe(replay.before.size)
  })
})
