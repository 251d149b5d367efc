import { createHash } from 'node:crypto'
import { type ChangedPlace, changedPlaces } from '#core/manifest/changes'
import { openDiff } from '#core/manifest/diff'
import { type RecordedFile, recordFile, writeRecord } from '#core/manifest/record'
import { pack } from './pack.ts'
import type { Take } from './work.ts'

/** What changes, told for people and for a way back. */
export interface Account {
  readonly changes: readonly ChangedPlace[]
  /** A unified diff; cut where it grows too long for an output. */
  readonly diff: string
  /** What `mode: restore` needs; undefined when it is too long for an output. */
  readonly record: string | undefined
}

/** So much of a record is collected; packed it may still fit. */
const mostRecorded = 4_194_304
const longestDiff = 131_072

/** For thousands of small files, quicker than what waits for another thread. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Opens an account that is told of each changed file while its content is at hand. */
export function openAccount(): { readonly take: Take; readonly close: () => Account } {
  const changes: ChangedPlace[] = []
  const record: RecordedFile[] = []
  const diff = openDiff(longestDiff)
  let recorded = 0
  return {
    async take({ path, kind, edited }, { before, after, texts }) {
      changes.push(...changedPlaces([{ path, edited }]))
      const executable = kind === 'executable'
      if (texts === undefined) {
        // A program made it: the edits do not lead from the one text to the other, and no record of them leads back.
        const text = (bytes: Uint8Array | undefined) =>
          bytes === undefined ? undefined : new TextDecoder().decode(bytes)
        diff.add({ path, before: text(before), after: text(after), executable })
        return
      }
      const { old, text } = texts
      diff.add({ path, before: old, after: text, places: edited.map(({ place }) => place), executable })
      if (recorded > mostRecorded) return
      const one = await recordFile(path, old, edited, sha256)
      if (one === undefined) return
      record.push(one)
      recorded += JSON.stringify(one).length
    },
    close: () => ({
      changes,
      diff: diff.text(),
      record: recorded > mostRecorded ? undefined : pack(writeRecord(record))
    })
  }
}
