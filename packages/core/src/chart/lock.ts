import type { Complaint } from '../action/plan.ts'
import { EditFault } from '../manifest/fault.ts'
import { completeDependency, type Dependency, dependencyFields } from './metadata.ts'
import { type Fields, readFields } from './read-fields.ts'
import { askMapping } from './yaml-mapping.ts'

/** What a Chart.lock says, without the time at which it was made. */
export interface ChartLock {
  readonly digest: string
  readonly dependencies: readonly Dependency[]
}

const lockFields: Fields = { digest: 'text', dependencies: [dependencyFields] }

/**
 * Reads a Chart.lock or requirements.lock as Helm does, or the dependencies of a requirements.yaml.
 * @throws EditFault for what is none
 */
export async function readLock(text: string): Promise<ChartLock> {
  return askMapping(text, (file, root) => {
    const complaints: Complaint[] = []
    const read = readFields({ file, place: '', complaints }, root, lockFields)
    const [first] = complaints
    if (first !== undefined) throw new EditFault(first.problem, first.remedy, Number(first.place.slice(1)))
    const { digest = '', dependencies = [] } = read as { digest?: string; dependencies?: Record<string, unknown>[] }
    return { digest, dependencies: dependencies.map(completeDependency) }
  })
}
