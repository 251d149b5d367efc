import { type ChangedPlace, changedPlaces } from '../manifest/changes.ts'
import { openDiff } from '../manifest/diff.ts'
import { keepRecord } from './keep-record.ts'
import type { Take } from './work.ts'

/** What changes, told for people and for a way back. */
export interface Account {
  readonly changes: readonly ChangedPlace[]
  /** A unified diff; cut where it grows too long for an output. */
  readonly diff: string
  /** What `mode: restore` needs; undefined when it is too long for an output. */
  readonly record: string | undefined
}

const longestDiff = 131_072

/** Opens an account that is told of each changed file while its content is at hand. */
export function openAccount(): { readonly take: Take; readonly close: () => Promise<Account> } {
  const changes: ChangedPlace[] = []
  const record = keepRecord()
  const diff = openDiff(longestDiff)
  return {
    take(file, { before, after, texts }) {
      const { path, kind, edited } = file
      changes.push(...changedPlaces([{ path, edited }]))
      const executable = kind === 'executable'
      if (texts === undefined) {
        // A program made it: the edits do not lead from the one text to the other, and no record of them leads back.
        const text = (bytes: Uint8Array | undefined) =>
          bytes === undefined ? undefined : new TextDecoder().decode(bytes)
        return diff.add({ path, before: text(before), after: text(after), executable })
      }
      const { old, text } = texts
      diff.add({ path, before: old, after: text, places: edited.map(({ place }) => place), executable })
      return record.add(file, texts)
    },
    close: async () => ({ changes, diff: diff.text(), record: await record.close() })
  }
}
