import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { Refusal } from '#core/action/errors'
import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import { readRules } from '#core/chart/folder-files'
import { readLock } from '#core/chart/lock'
import { faultComplaint } from '#core/chart/metadata'
import { walkChart } from '#core/chart/walk-chart'
import { EditFault } from '#core/manifest/fault'

const remedy = 'give the folder of a chart in the repository'

/** The folders of the dependencies that Helm would pack itself, below `root`. */
async function folders(root: string, chart: string, complaints: Complaint[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of ['Chart.yaml', 'requirements.yaml']) {
    if (!existsSync(join(root, chart, name))) continue
    try {
      const { dependencies } = await readLock(readFileSync(join(root, chart, name), 'utf8'))
      const local = dependencies.flatMap(({ repository }) => /^file:\/\/([^/].*)$/.exec(repository)?.[1] ?? [])
      // A path that itself leads out of the repository is refused where the others are judged.
      const below = local.map((path) => posix.join(chart, path)).filter((path) => !/^\.\.(?:\/|$)/.test(path))
      found.push(...below)
    } catch (error) {
      // What is read in another way than Helm reads it cannot be judged, so Helm does not get to see it.
      if (!(error instanceof EditFault)) throw error
      complaints.push(faultComplaint(posix.join(chart, name), error))
    }
  }
  return found
}

/** What Helm would pack of one such folder, and must not: it follows every link, also those out of the repository. */
function judge(root: string, folder: string): readonly Complaint[] {
  let real: string
  try {
    real = realpathSync.native(join(root, folder))
  } catch {
    return [{ place: folder, problem: 'is not there, and a chart depends on it', remedy }]
  }
  if (!real.startsWith(root + sep)) {
    return [{ place: folder, problem: `leads out of the repository, to ${quote(real)}`, remedy }]
  }
  try {
    return walkChart(root, folder, real, readRules(root, real, folder)).complaints
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.complaints
    throw thrown
  }
}

/** What speaks against having Helm fetch the dependencies of a chart, as far as they are in the repository. */
export async function localComplaints(root: string, chart: string): Promise<readonly Complaint[]> {
  const complaints: Complaint[] = []
  for (const folder of await folders(root, chart, complaints)) complaints.push(...judge(root, folder))
  return complaints
}
