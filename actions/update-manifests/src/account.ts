import { type RecordedFile, recordFile } from '#core/manifest/record'
import type { Take } from './work.ts'

/** One place that changes. */
export interface Change {
  readonly file: string
  readonly line: number
  /** Where in the file, in words: `images[0].newTag`. */
  readonly place: string
  readonly old: string
  readonly new: string
}

/** What changes, told for people and for a way back. */
export interface Account {
  readonly changes: readonly Change[]
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
  const changes: Change[] = []
  const record: RecordedFile[] = []
  let [recorded, diff] = [0, '']
  return {
    async take({ path, edited }, { old }) {
      for (const { place } of edited) {
        if (place.old !== place.new) {
          changes.push({ file: path, line: place.line, place: place.path, old: place.old ?? '', new: place.new })
        }
      }
      if (diff.length <= longestDiff) diff += ''
      if (recorded > longestRecord) return
      const one = await recordFile(path, old, edited)
      if (one === undefined) return
      record.push(one)
      recorded += JSON.stringify(one).length
    },
    close: () => ({ changes, diff, record: recorded > longestRecord ? undefined : record })
  }
}
