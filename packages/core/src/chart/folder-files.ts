import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import { decodeText } from '../manifest/decode.ts'
import { EditFault } from '../manifest/fault.ts'
import { isBelow } from './below.ts'
import type { ChartFile } from './chart-file.ts'
import { largestChart, largestFile, sizeOf } from './chart-limits.ts'
import { diskFile, readReal } from './disk-file.ts'
import { type Ignore, readIgnore } from './ignore.ts'
import { inspectFile } from './inspect-file.ts'
import { faultComplaint } from './metadata.ts'
import type { FoundFile } from './walk-chart.ts'

const smaller = 'make it smaller, or add it to .helmignore'

/** Reads every file that was found, once, and looks at what is in it; complains of what is too large. */
export async function readFiles(
  found: readonly FoundFile[],
  shown: string,
  allow: readonly string[],
  complaints: Complaint[]
): Promise<readonly ChartFile[]> {
  const total = found.reduce((sum, { size }) => sum + size, 0)
  if (total >= largestChart) {
    const [biggest] = [...found].sort((a, b) => b.size - a.size)
    const problem = `has ${sizeOf(total)} of files, and Helm loads less than ${sizeOf(largestChart)}; the largest is ${biggest?.path}, ${sizeOf(biggest?.size ?? 0)}`
    complaints.push({ place: shown, problem, remedy: 'add what does not belong to the chart to .helmignore' })
  }
  const files: ChartFile[] = []
  for (const { path, real, size } of found) {
    const place = `${shown}/${path}`
    if (size > largestFile) {
      const problem = `has ${sizeOf(size)}, and Helm 3 loads files of at most ${sizeOf(largestFile)}`
      complaints.push({ place, problem, remedy: smaller })
    } else if (total < largestChart) {
      const { file, content } = await diskFile(path, real, place)
      files.push(file)
      complaints.push(...inspectFile(path, place, content, allow))
    }
  }
  return files
}

/** Reads the .helmignore of a chart, if it has one. Throws a Refusal for one that Helm refuses. */
export function readRules(root: string, folder: string, shown: string): Ignore {
  const place = `${shown}/.helmignore`
  let real: string
  try {
    real = realpathSync.native(join(folder, '.helmignore'))
  } catch {
    return readIgnore('')
  }
  try {
    if (!isBelow(root, real)) {
      throw new EditFault('is a link that leads out of the repository', 'copy what it leads to into the repository')
    }
    if (!statSync(real).isFile()) throw new EditFault('is no plain file', 'write the rules into a file, or remove it')
    return readIgnore(decodeText(readReal(real, place)))
  } catch (error) {
    if (error instanceof EditFault) throw new Refusal([faultComplaint(place, error)])
    throw error
  }
}
