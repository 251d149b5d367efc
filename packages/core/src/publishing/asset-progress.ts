import { quote } from '../action/untrusted.ts'
import type { AssetFile } from './asset-plan.ts'

/** So many files are told one by one. */
const FEW = 20

/** Of more of them there is a line for each tenth, and at least this often. */
const SILENCE_MS = 10_000

/** Tells of one file that is there now. */
export type Progress = (file: Pick<AssetFile, 'name' | 'size'>) => void

/**
 * Begins to tell how far the files of a release have come, in few lines however many they are.
 * @param all how many files the release has
 * @param there how many of them are there already
 * @param now the time in milliseconds
 */
export function startProgress(
  log: (line: string) => void,
  { all, there }: { readonly all: number; readonly there: number },
  now: () => number = Date.now
): Progress {
  let [count, bytes, told, since] = [there, 0, there, now()]
  return ({ name, size }) => {
    count += 1
    bytes += size
    const far = `${count} of ${all}`
    if (all - there <= FEW) log(`uploaded ${quote(name)}, ${size} bytes (${far})`)
    else if (count === all || count - told >= (all - there) / 10 || now() - since >= SILENCE_MS) {
      log(`uploaded ${far} files, ${bytes} bytes so far, the last of them ${quote(name)}`)
      told = count
      since = now()
    }
  }
}
