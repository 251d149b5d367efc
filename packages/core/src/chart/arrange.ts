import type { Complaint } from '../action/plan.ts'
import { archiveFiles } from './archive-files.ts'
import { byPath, type ChartFile } from './chart-file.ts'
import { addLock, checkSchema, legacy } from './chart-parts.ts'
import type { ChartData } from './content.ts'
import { type ChartMetadata, readMetadata } from './metadata.ts'

/** A chart whose files stand where Helm puts them when it packs. */
export interface Arranged {
  readonly metadata: ChartMetadata
  readonly files: readonly ChartFile[]
  readonly subcharts: readonly ChartMetadata[]
  readonly data: ReadonlyMap<string, ChartData>
}

/** What all charts of one packing share. */
export interface Arranging {
  readonly allow: readonly string[]
  readonly complaints: Complaint[]
}

const decoder = new TextDecoder()

/**
 * Puts the files of a chart where Helm puts them when it packs (LoadFiles and writeTarContents): a subchart goes to a folder of
 * its own name, also one that was an archive; what begins with `_` or `.` in charts/ goes. Undefined, with complaints, for
 * what Helm would not pack. `foreign` is a chart that others have made.
 */
export async function arrange(
  { allow, complaints }: Arranging,
  given: readonly ChartFile[],
  place: string,
  foreign: boolean
): Promise<Arranged | undefined> {
  const own = new Map(given.map((file) => [file.path, file]))
  const chartYaml = own.get('Chart.yaml')
  if (chartYaml === undefined) {
    const remedy = foreign ? 'remove it from charts/, or add it to .helmignore' : 'name the folder of a chart'
    complaints.push({ place, problem: 'is no chart: there is no Chart.yaml in it', remedy })
    return undefined
  }
  const reading = await readMetadata(decoder.decode(await chartYaml.read()), `${place}/Chart.yaml`, foreign)
  if (!reading.ok) {
    complaints.push(...reading.complaints)
    return undefined
  }
  const data = new Map<string, ChartData>([['Chart.yaml', { kind: 'metadata', metadata: reading.metadata }]])
  const metadata = await legacy(own, reading.metadata, place, complaints)
  await addLock(own, data, place, complaints)
  await checkSchema(own.get('values.schema.json'), place, complaints)
  const isSub = ({ path }: ChartFile) => path.startsWith('charts/') && !path.endsWith('.prov')
  const files = [...own.values()].filter((file) => !isSub(file))
  const subcharts: ChartMetadata[] = []
  for (const [name, sub] of groupSubcharts(given.filter(isSub))) {
    const arranged = await arrangeSub({ allow, complaints }, name, sub, `${place}/charts/${name}`)
    if (arranged === undefined) continue
    const at = `charts/${arranged.metadata.name}`
    subcharts.push(arranged.metadata)
    files.push(...arranged.files.map((file) => ({ ...file, path: `${at}/${file.path}` })))
    for (const [path, one] of arranged.data) data.set(`${at}/${path}`, one)
  }
  return { metadata, files: files.sort(byPath), subcharts, data }
}

function groupSubcharts(files: readonly ChartFile[]): ReadonlyMap<string, readonly ChartFile[]> {
  const groups = new Map<string, ChartFile[]>()
  for (const file of files) {
    const [, name = ''] = file.path.split('/', 2)
    if (/^[._]/.test(name)) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [file])
    else group.push(file)
  }
  return groups
}

async function arrangeSub(
  arranging: Arranging,
  name: string,
  files: readonly ChartFile[],
  place: string
): Promise<Arranged | undefined> {
  const [first] = files
  const isFile = first?.path === `charts/${name}`
  if (first === undefined || (isFile && !name.endsWith('.tgz'))) {
    const problem = 'is in charts/ and no chart, so that Helm refuses to pack the chart'
    arranging.complaints.push({ place, problem, remedy: 'move it elsewhere, or add it to .helmignore' })
    return undefined
  }
  if (!isFile) {
    const start = `charts/${name}/`.length
    const inside = files.map((file) => ({ ...file, path: file.path.slice(start) }))
    return arrange(arranging, inside, place, true)
  }
  const before = arranging.complaints.length
  const inside = await archiveFiles(first, place, arranging.allow, arranging.complaints)
  return arranging.complaints.length > before ? undefined : arrange(arranging, inside, place, true)
}
