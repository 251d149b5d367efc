import { scanFile } from '#core/manifest/yaml/scanned'
import { editBoth } from './scan-agrees.ts'
import type { Sample } from './suite.ts'

/** Values that need quotes, or that one of the two could read as something else. */
export const values = [
  'v9.8.7',
  '1.10',
  'yes',
  "it's: #1",
  '',
  '{a, b}',
  'two\nlines',
  '!x',
  'x\n  y: z',
  '- a',
  'x #y',
  '|'
]

/** Edits the samples by the scanner and by the parser, with values `steps` after the one whose turn it is. */
export function editAll(
  samples: readonly Sample[],
  steps: readonly number[]
): { scanned: number; places: number; proven: number } {
  const count = { scanned: 0, places: 0, proven: 0 }
  for (const [turn, { name, text }] of samples.entries()) {
    if (scanFile(text) !== undefined) count.scanned += 1
    for (const step of steps) {
      try {
        const { places, proven } = editBoth(text, values[(turn + step) % values.length] ?? '')
        count.places += places
        count.proven += proven
      } catch (error) {
        throw new Error(name, { cause: error })
      }
    }
  }
  return count
}
