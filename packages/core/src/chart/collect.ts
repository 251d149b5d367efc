import { realpathSync, statSync } from 'node:fs'
import { basename, join, posix, sep } from 'node:path'
import { Refusal } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { decodeText } from '../manifest/decode.ts'
import { EditFault } from '../manifest/fault.ts'
import { type Arranged, arrange } from './arrange.ts'
import { isBelow } from './below.ts'
import { type ChartFile, fileOf } from './chart-file.ts'
import { finalComplaints, finalWarnings } from './collect-checks.ts'
import type { ChartData } from './content.ts'
import { readFiles, readRules } from './folder-files.ts'
import { type ChartMetadata, faultComplaint } from './metadata.ts'
import { type ChartVersions, setVersions } from './set-versions.ts'
import { walkChart } from './walk-chart.ts'

/** A chart as it stands in the workspace, with its versions set, ready to be packed. */
export interface SourceChart {
  /** As given, below the workspace. */
  readonly folder: string
  /** With the versions set; as Helm has it, with the dependencies of requirements.yaml for apiVersion v1. */
  readonly metadata: ChartMetadata
  /** Sorted by path; Chart.yaml with the versions set. */
  readonly files: readonly ChartFile[]
  /** What every Chart.yaml and Chart.lock says, by its path. */
  readonly data: ReadonlyMap<string, ChartData>
  /** What the user should know and what is no reason to refuse. */
  readonly warnings: readonly string[]
}

/** What a chart may have that others may not. */
export interface CollectOptions {
  /** Paths below the chart, of files and folders, that may hold what looks like a secret. */
  readonly allow?: readonly string[]
  /** Refuse rather than warn where Helm's users would not find the version. */
  readonly forHelm?: boolean
}

/**
 * Collects the files of a chart folder as Helm packs them. The folder is not touched.
 * @throws Refusal with every complaint
 */
export async function collectChart(
  workspace: string,
  folder: string,
  versions: ChartVersions,
  options: CollectOptions = {}
): Promise<SourceChart> {
  const shown = posix.normalize(folder).replace(/(?<=.)\/+$/, '')
  const { root, real } = findFolder(workspace, shown)
  const complaints: Complaint[] = []
  const found = walkChart(root, shown, real, readRules(root, real, shown))
  complaints.push(...found.complaints)
  const allow = options.allow ?? []
  const read = await readFiles(found.files, shown, allow, complaints)
  const files = await withVersions(read, versions, shown, complaints)
  const arranged = await arrange({ allow, complaints }, files, shown, false)
  if (arranged !== undefined) {
    const name = real === root ? undefined : basename(real)
    complaints.push(...(await finalComplaints(arranged, shown, name, options.forHelm ?? false)))
  }
  if (arranged === undefined || complaints.length > 0) throw new Refusal(complaints)
  return sourceChart(folder, shown, arranged, options)
}

function sourceChart(folder: string, shown: string, arranged: Arranged, options: CollectOptions): SourceChart {
  const { metadata, files, data } = arranged
  return { folder, metadata, files, data, warnings: finalWarnings(arranged, shown, options.forHelm ?? false) }
}

/** The real paths of the workspace and of the chart's folder in it. */
function findFolder(workspace: string, shown: string): { root: string; real: string } {
  const root = realpathSync.native(workspace)
  const refuse = (problem: string) => {
    const remedy = 'give the folder of a chart, from the root of the repository'
    return new Refusal([{ place: shown, problem, remedy }])
  }
  if (shown.startsWith('/') || shown.includes('\0')) throw refuse(`the folder ${quote(shown)} is not in the repository`)
  let real: string
  try {
    real = realpathSync.native(join(root, shown))
  } catch {
    throw refuse('is not there')
  }
  const inside = real === root || isBelow(root, real)
  if (!inside || real.slice(root.length).split(sep).includes('.git')) throw refuse('leads out of the repository')
  if (!statSync(real).isDirectory()) throw refuse('is no folder')
  return { root, real }
}

/** A text as it stands there; undefined, with a complaint, where writing it again would change its bytes. */
async function textOf(file: ChartFile, place: string, complaints: Complaint[]): Promise<string | undefined> {
  try {
    return decodeText(await file.read())
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    complaints.push(faultComplaint(place, error))
    return undefined
  }
}

/** The files with the versions set in Chart.yaml. */
async function withVersions(
  files: readonly ChartFile[],
  versions: ChartVersions,
  shown: string,
  complaints: Complaint[]
): Promise<readonly ChartFile[]> {
  const chartYaml = files.find(({ path }) => path === 'Chart.yaml')
  if (chartYaml === undefined) return files
  const place = `${shown}/Chart.yaml`
  const text = await textOf(chartYaml, place, complaints)
  if (text === undefined) return files
  const set = await setVersions(place, text, versions)
  if (!set.ok) complaints.push(...set.complaints)
  else if (set.text !== text) {
    const changed = await fileOf('Chart.yaml', new TextEncoder().encode(set.text))
    return files.map((file) => (file === chartYaml ? changed : file))
  }
  return files
}
