import type { FileNote } from './select-files.ts'

/** The most that all files of a module take together, and its zip: 500 MiB (golang.org/x/mod/zip). */
export const largestModule = 500 * 1024 * 1024

/** 16 MiB for go.mod and LICENSE, which Go reads whole. */
const largestRead = 16 * 1024 * 1024

/** Keeps count of the sizes of a module's files, and notes what is too large. */
export interface SizeCount {
  add(name: string, size: number): void
  readonly refused: readonly FileNote[]
}

/** Begins to count the files of a module. */
export function countSizes(): SizeCount {
  const refused: FileNote[] = []
  let left = largestModule
  let isOver = false
  const add = (name: string, size: number): void => {
    if (size <= left) left -= size
    else if (!isOver) {
      isOver = true
      refused.push({ path: name, why: `makes the module larger than ${largestModule} bytes, the most that Go takes` })
    }
    if ((name === 'go.mod' || name === 'LICENSE') && size > largestRead) {
      refused.push({ path: name, why: `is ${size} bytes large; Go takes at most ${largestRead}` })
    }
  }
  return { add, refused }
}
