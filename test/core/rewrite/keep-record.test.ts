import { describe, expect, test } from '@jest/globals'
import type { Edited } from '#core/manifest/edit-file'
import { editFile } from '#core/manifest/edit-file'
import { readEdits } from '#core/manifest/edits/read'
import { recordFile, writeRecord } from '#core/manifest/record'
import { readRecord } from '#core/manifest/record-read'
import { keepRecord } from '#core/rewrite/keep-record'
import { unpack } from '#core/rewrite/pack'
import { blobNameOfText } from '#core/tree/blob-name'

const { edits } = await readEdits("- {files: '**', yaml: version, value: 1.3.0}")

/** Keeps a record of so many files whose texts `textOf` gives. */
async function kept(count: number, textOf: (index: number) => string) {
  const keeper = keepRecord()
  const each: { path: string; old: string; edited: readonly Edited[] }[] = []
  for (let index = 0; index < count; index += 1) {
    const [path, old] = [`charts/${index}/Chart.yaml`, textOf(index)]
    const { text, edited } = await editFile(path, old, edits)
    const names = { before: blobNameOfText(old), blob: blobNameOfText(text) }
    await keeper.add({ path, kind: 'file', changed: true, edited, left: [], ...names }, { old, text })
    each.push({ path, old, edited })
  }
  return { record: await keeper.close(), each }
}

describe('a record of what changes', () => {
  test('is what is written of all files at once', async () => {
    const { record, each } = await kept(12, (index) => `name: c${index}\nversion: 1.2.3\n`)
    const files = await Promise.all(each.map(({ path, old, edited }) => recordFile(path, old, edited)))
    expect(record).toBe(writeRecord(files.flatMap((one) => one ?? [])))
  })

  test('is made in time where the texts that wait grow long', async () => {
    const filling = '# a line to fill the file\n'.repeat(8000)
    const { record = '' } = await kept(30, (index) => `version: 1.2.3\nname: c${index}\n${filling}`)
    const reading = readRecord(await unpack(record), 'record')
    expect(reading.ok && reading.record.files.length).toBe(30)
  })

  test('has thousands of files that are alike', async () => {
    const { record = '' } = await kept(3000, () => 'version: 1.2.3\n')
    const reading = readRecord(await unpack(record), 'record')
    expect(reading.ok && reading.record.files.length).toBe(3000)
  })

  test('is left out with more different contents than fit', async () => {
    expect((await kept(1500, (index) => `version: 1.2.3\nname: c${index}\n`)).record).toBeUndefined()
  })
})
