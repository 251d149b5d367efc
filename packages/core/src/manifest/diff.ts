import { type Block, blocksOfPlaces, blocksOfTexts } from './diff-blocks.ts'
import { diffHeader } from './diff-header.ts'
import { type Hunk, hunksOf } from './diff-hunks.ts'
import type { Place } from './place.ts'

/** A file that changes. */
export interface FileDifference {
  readonly path: string
  /** Its text before; undefined for a new file. */
  readonly before: string | undefined
  /** Its text after; undefined for one that goes. */
  readonly after: string | undefined
  /** The places that make the one text from the other, where they are known: then nothing else is looked at. */
  readonly places?: readonly Place[]
  readonly executable?: boolean
}

/** A diff that grows file by file and never longer than it may. */
export interface Diff {
  readonly add: (file: FileDifference) => void
  /** The diff so far; when it was cut, its last line says what was left out. */
  readonly text: () => string
}

/**
 * The difference of one file as `git diff` writes it, without the line `index`: three lines of context, `\ No newline at end
 * of file`, line ends kept. `git apply` takes it. The empty text when nothing differs.
 */
export function diffFile(file: FileDifference): string {
  const { hunks, header } = describe(file)
  return header === '' ? '' : header + hunks.map(({ text }) => text()).join('')
}

/**
 * Opens a diff of at most `limit` UTF-16 code units, to which files are added in their order. Hunks that would not fit are
 * left out whole, so that what there is can still be applied, and a note counts them and the files.
 */
export function openDiff(limit: number): Diff {
  const parts: string[] = []
  let length = 0
  let [files, hunksLeft] = [0, 0]
  const push = (part: string) => {
    parts.push(part)
    length += part.length
  }
  return {
    add(file) {
      if (file.before === file.after) return
      if (files > 0 || hunksLeft > 0) {
        files += 1
        return
      }
      const { hunks, header } = describe(file)
      if (length + header.length + (hunks[0]?.length ?? 0) > limit) {
        files += 1
        return
      }
      push(header)
      const end = hunks.findIndex((hunk) => {
        if (length + hunk.length > limit) return true
        push(hunk.text())
        return false
      })
      if (end >= 0) hunksLeft = hunks.length - end
    },
    text() {
      const left = [
        counted(hunksLeft, 'change of the last file', 'changes of the last file'),
        counted(files, 'file', 'files')
      ]
      const note = left.filter((one) => one !== '').join(' and ')
      return parts.join('') + (note === '' ? '' : `# cut here: ${note} left out\n`)
    }
  }
}

function counted(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : more}`
}

function describe(file: FileDifference): { hunks: readonly Hunk[]; header: string } {
  const { before, after, places } = file
  if (before === after) return { hunks: [], header: '' }
  const whole = before === undefined || after === undefined || places === undefined
  const blocks: readonly Block[] = whole ? blocksOfTexts(before ?? '', after ?? '') : blocksOfPlaces(before, places)
  return { hunks: hunksOf(before ?? '', blocks), header: diffHeader(file, blocks.length > 0) }
}
