import { type ChangedPlace, changedPlaces } from '#core/manifest/changes'
import { openDiff } from '#core/manifest/diff'
import { type RecordedFile, recordFile } from '#core/manifest/record'
import type { Take } from './work.ts'

/** What changes, told for people and for a way back. */
export interface Account {
  readonly changes: readonly ChangedPlace[]
  /** A unified diff; cut where it grows too long for an output. */
  readonly diff: string
  /** What `mode: restore` needs; undefined when it is too long for an output. */
  readonly record: readonly RecordedFile[] | undefined
}

/** An output takes 256 KiB; a record that is cut would be none. */
const longestRecord = 200_000
const longestDiff = 131_072

/** Opens an account that is told of each changed file while its content is at hand. */
export function openAccount(): { readonly take: Take; readonly close: () => Account } {
  const changes: ChangedPlace[] = []
  const record: RecordedFile[] = []
  const diff = openDiff(longestDiff)
  let recorded = 0
  return {
    async take({ path, kind, edited }, { old, text }) {
      changes.push(...changedPlaces([{ path, edited }]))
      const places = edited.map(({ place }) => place)
      diff.add({ path, before: old, after: text, places, executable: kind === 'executable' })
      if (recorded > longestRecord) return
      const one = await recordFile(path, old, edited)
      if (one === undefined) return
      record.push(one)
      recorded += JSON.stringify(one).length
    },
    close: () => ({ changes, diff: diff.text(), record: recorded > longestRecord ? undefined : record })
  }
}
