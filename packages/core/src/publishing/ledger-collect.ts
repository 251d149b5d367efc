/** Collects from the documents of other actions what belongs to a release; pure. */
import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'
import type { LedgerArtefact, LedgerTag } from './ledger-document.ts'
import { commitOf, digestOf, type Field, faultAt, fieldsOf, LedgerFault, listOf, nameOf } from './ledger-fields.ts'
import { parseJson } from './ledger-read.ts'

/** The shape of plans that is read here: docs/plan.schema.json. */
export const PLAN_SCHEMA = 'slipway/plan/1'

/** What was collected. With complaints, it is not whole. */
export interface Collected {
  readonly tags: readonly LedgerTag[]
  readonly charts: readonly LedgerArtefact[]
  readonly images: readonly LedgerArtefact[]
  readonly complaints: readonly Complaint[]
}

/** What is known so far: by tag the commit, by reference the digest. */
interface Found {
  readonly tags: Map<string, string>
  readonly charts: Map<string, string>
  readonly images: Map<string, string>
  /** Charts that a plan publishes, whose digests another line has to tell. */
  readonly published: Set<string>
}

function put(map: Map<string, string>, what: string, name: string, value: string): void {
  const other = map.get(name)
  if (other !== undefined && other !== value) {
    throw new LedgerFault(`${what} ${quote(name)}: it is ${value} here, and ${other} in another line`)
  }
  map.set(name, value)
}

function readOperation(field: Field, found: Found): void {
  const at = fieldsOf(field)
  const operation = fieldsOf(at('operation'))
  const { value: kind } = operation('kind')
  if (kind === 'tag') {
    const commit = commitOf(operation('commit'))
    for (const tag of listOf(operation('tags'), nameOf)) put(found.tags, 'tag', tag, commit)
  }
  if (kind === 'push' || kind === 'alias') found.published.add(nameOf(operation('reference')))
}

function readPlan(root: Field, found: Found): void {
  const at = fieldsOf(root)
  const { value: verdict } = at('verdict')
  if (verdict !== 'proceed' && verdict !== 'nothing-to-do') throw faultAt(at('verdict'), 'proceed or nothing-to-do')
  const omitted = fieldsOf(at('omitted'), ['operations', 'details'])
  if (omitted('operations').value !== 0 || omitted('details').value !== false) {
    throw new LedgerFault('omitted: the plan was cut because it was too long, so it does not tell everything')
  }
  listOf(at('operations'), (item) => readOperation(item, found))
}

/** The output `charts` of helm-oci-push. */
function readCharts(root: Field, found: Found): void {
  listOf(root, (item) => {
    const at = fieldsOf(item)
    const digest = digestOf(at('digest'))
    for (const reference of listOf(at('refs'), nameOf)) put(found.charts, 'chart', reference, digest)
  })
}

function readImage(root: Field, found: Found): void {
  const at = fieldsOf(root, ['image', 'digest'])
  put(found.images, 'image', nameOf(at('image')), digestOf(at('digest')))
}

function readLine(line: string, found: Found): void {
  const root = { value: parseJson(line), place: '' }
  const at = Array.isArray(root.value) ? undefined : fieldsOf(root)
  if (at === undefined) readCharts(root, found)
  else if (at('schema').value === PLAN_SCHEMA) readPlan(root, found)
  else if (at('image').value !== undefined) readImage(root, found)
  else throw faultAt(at('schema'), `${PLAN_SCHEMA}, or a list of charts, or an image with its digest`)
}

const REMEDY =
  'give one JSON document a line: the output plan of an action, the output charts of helm-oci-push, or {"image": …, "digest": …}'

/**
 * Collects from lines of JSON: plans of other actions, the output `charts` of helm-oci-push, and images with digests. Empty
 * lines are none. What a plan publishes must have its digest in another line: a plan is made before there is one.
 */
export function collectLedger(text: string): Collected {
  const found: Found = { tags: new Map(), charts: new Map(), images: new Map(), published: new Set() }
  const complaints: Complaint[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    try {
      readLine(line, found)
    } catch (thrown) {
      if (!(thrown instanceof LedgerFault)) throw thrown
      complaints.push({ place: `ledger: line ${index + 1}`, problem: inert(thrown.message), remedy: REMEDY })
    }
  }
  for (const reference of found.published) {
    if (found.charts.has(reference)) continue
    const problem = `a plan publishes ${quote(reference)}, and no line tells its digest`
    complaints.push({ place: 'ledger', problem, remedy: 'add the output charts of helm-oci-push as a line' })
  }
  const artefacts = (map: Map<string, string>) => [...map].map(([reference, digest]) => ({ reference, digest }))
  const tags = [...found.tags].map(([tag, commit]) => ({ tag, commit }))
  return { tags, charts: artefacts(found.charts), images: artefacts(found.images), complaints }
}
