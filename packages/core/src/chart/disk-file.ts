import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import { type ChartFile, sha256Of, withoutMark } from './chart-file.ts'

/** A link that was put there a moment ago is not followed, and a pipe does not block; Windows knows neither flag. */
const careful = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/**
 * Reads a plain file by its real path. What stands in the place of a folder on the way there is proven to be no link.
 * @throws Failure when it cannot be read, or is not what it was
 */
export function readReal(real: string, shown: string): Uint8Array {
  let descriptor: number
  try {
    descriptor = openSync(real, careful)
  } catch (cause) {
    throw new Failure(`${quote(shown)} cannot be read: let the user of the runner read it`, { cause })
  }
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile() || realpathSync.native(real) !== real) throw changed(shown)
    return readAll(descriptor, stat.size)
  } finally {
    closeSync(descriptor)
  }
}

function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, length)
    if (count === 0) break
    length += count
  }
  return bytes.subarray(0, length)
}

function changed(shown: string): Failure {
  return new Failure(`${quote(shown)} was changed while the chart was packed: let nothing else write in the workspace`)
}

/** A file of a chart on disk, and its content as it is now. Each further reading proves that it is still the same. */
export async function diskFile(
  path: string,
  real: string,
  shown: string
): Promise<{ readonly file: ChartFile; readonly content: Uint8Array }> {
  const content = withoutMark(readReal(real, shown))
  const sha256 = await sha256Of(content)
  const read = async () => {
    const again = withoutMark(readReal(real, shown))
    if ((await sha256Of(again)) !== sha256) throw changed(shown)
    return again
  }
  return { file: { path, size: content.length, sha256, read }, content }
}
