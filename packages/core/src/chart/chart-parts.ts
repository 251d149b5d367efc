import type { Complaint } from '../action/plan.ts'
import { EditFault } from '../manifest/fault.ts'
import type { ChartFile } from './chart-file.ts'
import type { ChartData } from './content.ts'
import { readLock } from './lock.ts'
import { type ChartMetadata, faultComplaint } from './metadata.ts'

const decoder = new TextDecoder()

/** In apiVersion v1 the dependencies stand in files of their own, in v2 Helm rewrites what is left of them. */
export async function legacy(
  own: Map<string, ChartFile>,
  metadata: ChartMetadata,
  place: string,
  complaints: Complaint[]
): Promise<ChartMetadata> {
  const requirements = own.get('requirements.yaml')
  if (metadata.apiVersion === 'v1') {
    own.delete('Chart.lock')
    if (requirements === undefined) return metadata
    try {
      const { dependencies } = await readLock(decoder.decode(await requirements.read()))
      return dependencies.length > 0 ? { ...metadata, dependencies } : metadata
    } catch (error) {
      if (!(error instanceof EditFault)) throw error
      complaints.push(faultComplaint(`${place}/requirements.yaml`, error))
      return metadata
    }
  }
  for (const [name, instead] of [
    ['requirements.yaml', 'Chart.yaml'],
    ['requirements.lock', 'Chart.lock']
  ] as const) {
    if (!own.has(name)) continue
    const problem = `is of apiVersion v1, and Chart.yaml says v2, so that Helm would write ${instead} anew`
    complaints.push({ place: `${place}/${name}`, problem, remedy: `move what it says into ${instead}, and remove it` })
  }
  return metadata
}

/** Reads a Chart.lock, where there is one. */
export async function addLock(
  own: ReadonlyMap<string, ChartFile>,
  data: Map<string, ChartData>,
  place: string,
  complaints: Complaint[]
): Promise<void> {
  const file = own.get('Chart.lock')
  if (file === undefined) return
  try {
    data.set('Chart.lock', { kind: 'lock', lock: await readLock(decoder.decode(await file.read())) })
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    complaints.push(faultComplaint(`${place}/Chart.lock`, error))
  }
}

/** Helm packs no schema that is not JSON. */
export async function checkSchema(file: ChartFile | undefined, place: string, complaints: Complaint[]): Promise<void> {
  if (file === undefined) return
  try {
    JSON.parse(decoder.decode(await file.read()))
  } catch {
    const problem = 'is not JSON, so that Helm refuses to pack the chart'
    complaints.push({ place: `${place}/values.schema.json`, problem, remedy: 'mend it, or remove it' })
  }
}
