import { hash } from 'node:crypto'
import type { Edited } from '../manifest/edit-file.ts'
import { joinRecord, recordFile } from '../manifest/record.ts'
import { mostHashes, pack } from './pack.ts'
import type { WorkedFile } from './work.ts'

/** So much of a record is collected; packed it may still fit. */
const mostRecorded = 4_194_304

/** So much text waits, in UTF-16 code units, before it is recorded: of most records that would not fit nothing is made. */
const mostWaiting = 4_194_304

/** For thousands of small files, quicker than what waits for another thread. */
const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** The content of a file before and after. */
interface Texts {
  readonly old: string
  readonly text: string
}

interface Waiting extends Texts {
  readonly path: string
  readonly edited: readonly Edited[]
}

/** A record that grows file by file. */
export interface RecordKeeper {
  readonly add: (file: WorkedFile, texts: Texts) => Promise<void> | void
  /** The record, packed where it is long; undefined when it is too long for an output. */
  readonly close: () => Promise<string | undefined>
}

/** Opens a record that keeps nothing any more as soon as it is certain to be too long. */
export function keepRecord(): RecordKeeper {
  let recorded: [path: string, json: string][] = []
  const contents = new Set<string | undefined>()
  let waiting: Waiting[] = []
  let [waits, length, tooLong] = [0, 0, false]
  const giveUp = () => {
    tooLong = true
    waiting = []
    recorded = []
    contents.clear()
  }
  const recordAll = async () => {
    for (const { path, old, text, edited } of waiting) {
      const one = await recordFile(path, old, edited, sha256, text)
      if (one === undefined) continue
      const json = JSON.stringify(one)
      recorded.push([path, json])
      length += json.length
      if (length > mostRecorded) return giveUp()
    }
    waiting = []
    waits = 0
  }
  return {
    add({ path, edited, before, blob }, { old, text }) {
      if (tooLong) return
      // Contents with one name in Git have one hash, which packs well.
      contents.add(before).add(blob)
      if (contents.size > mostHashes) return giveUp()
      waiting.push({ path, old, text, edited })
      waits += old.length + text.length
      return waits > mostWaiting ? recordAll() : undefined
    },
    async close() {
      if (!tooLong) await recordAll()
      return tooLong ? undefined : pack(joinRecord(recorded))
    }
  }
}
