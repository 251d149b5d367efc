import type { Frame } from './frame.ts'
import { type Instance, jobScope } from './job-scope.ts'
import { type Combination, combinationLabel, expandMatrix } from './matrix.ts'
import { evaluateText, evaluateToken } from './template.ts'
import { fromData, toData } from './values.ts'
import { visible } from './visible.ts'

/** An instance of a job with the name that GitHub shows, and its part of the matrix. */
export interface NamedInstance {
  readonly instance: Instance
  readonly name: string
  readonly matrix: Combination | undefined
}

/** A job with its instances, and how they get on with each other. */
export interface Family {
  readonly instances: readonly NamedInstance[]
  readonly failFast: boolean
  /** How many may run at the same time, as far as the matrix is concerned. */
  readonly maxParallel: number
}

/** The instances of a job: one for each combination of its matrix, or the job itself. */
export function instancesOf(frame: Frame, alone: Instance): Family {
  const token = alone.definition.keys.get('strategy')
  const strategy = (token === undefined ? {} : fromData(evaluateToken(token, jobScope(frame, alone)))) as Strategy
  const failFast = strategy?.['fail-fast'] ?? true
  if (strategy?.matrix === undefined) {
    const single = { instance: alone, name: jobName(frame, alone, undefined), matrix: undefined }
    return { instances: [single], failFast, maxParallel: 1 }
  }
  const combinations = expandMatrix(strategy.matrix)
  const parallel = strategy['max-parallel'] ?? combinations.length
  const instances = combinations.map((matrix, index) => {
    const counted = { 'job-index': index, 'job-total': combinations.length }
    const own = toData({ 'fail-fast': failFast, ...counted, 'max-parallel': parallel })
    const instance = { ...alone, matrix: toData(matrix), strategy: own }
    return { instance, name: jobName(frame, instance, matrix), matrix }
  })
  return { instances, failFast, maxParallel: parallel > 0 ? parallel : combinations.length }
}

/** How GitHub names an instance inside: the id and the values of its matrix, as in `build.ubuntu-latest_1_25`. */
export function instanceKey({ instance, matrix }: NamedInstance): string {
  const label = matrix === undefined ? '' : combinationLabel(matrix).replaceAll(', ', '_')
  const safe = label.replace(/[^\w-]/g, '_')
  return `${instance.definition.id}${safe === '' ? '' : `.${/^[A-Za-z_]/.test(safe) ? safe : `_${safe}`}`}`
}

interface Strategy {
  readonly matrix?: unknown
  readonly 'fail-fast'?: boolean
  readonly 'max-parallel'?: number
}

/** A name without expressions, and the id where there is none, get the values of the matrix behind it. */
function jobName(frame: Frame, instance: Instance, matrix: Combination | undefined): string {
  const token = instance.definition.keys.get('name')
  const name = evaluateText(token, jobScope(frame, instance)) || instance.definition.id
  const label = matrix === undefined || token?.isExpression ? '' : combinationLabel(matrix)
  return visible(`${frame.prefix}${name}${label === '' ? '' : ` (${label})`}`)
}
