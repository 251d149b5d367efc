import { isMap, isScalar, type Pair, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml'

/** A reference to somebody else's code. */
export interface Pin {
  readonly action: string
  readonly ref: string
  /** The comment behind it, which says the version to people and to Dependabot. */
  readonly version: string
}

type Root = YAMLMap<Scalar<string>, unknown>

function rootOf(workflow: string): Root {
  return parseDocument(workflow).contents as Root
}

function jobsOf(workflow: string): [string, YAMLMap][] {
  const { items } = rootOf(workflow).get('jobs') as YAMLMap<Scalar<string>, YAMLMap>
  return items.map(({ key, value }) => [key.value, value as YAMLMap])
}

/** Every `key: text` of a workflow, at any depth, with the comment behind it. */
function texts(workflow: string, key: string): Scalar<string>[] {
  const found: Scalar<string>[] = []
  visit(parseDocument(workflow), {
    Pair(_, { key: name, value }) {
      if (isScalar(name) && name.value === key && isScalar(value)) found.push(value as Scalar<string>)
    }
  })
  return found
}

/** The references of a workflow to other repositories; a local one moves with the commit and needs no pin. */
export function pinsOf(workflow: string): Pin[] {
  const foreign = texts(workflow, 'uses').filter(({ value }) => !/^(\.|\$)\//.test(value))
  return foreign.map(({ value, comment }) => {
    const [action = '', ref = ''] = value.split('@')
    return { action, ref, version: comment?.trim() ?? '' }
  })
}

function pinFaults(workflow: string): string[] {
  const loose = pinsOf(workflow).filter(
    ({ ref, version }) => !/^[0-9a-f]{40}$/.test(ref) || !/^v\d+\.\d+\.\d+$/.test(version)
  )
  return loose.map(({ action }) => `${action} is not pinned to a commit with its version in a comment`)
}

function grantFaults([name, job]: [string, YAMLMap]): string[] {
  const grants = job.get('permissions')
  if (!isMap(grants)) return [`${name} does not say its permissions one by one`]
  const silent = (grants.items as Pair<Scalar<string>, Scalar>[]).filter(({ value }) => !value?.comment?.trim())
  return silent.map(({ key }) => `${name} does not say why it needs ${key.value}`)
}

function checkoutFaults(workflow: string): string[] {
  const steps: YAMLMap[] = []
  visit(parseDocument(workflow), {
    Map(_, map) {
      if (String(map.get('uses')).startsWith('actions/checkout@')) steps.push(map)
    }
  })
  const keeping = steps.filter((step) => step.getIn(['with', 'persist-credentials']) !== false)
  return keeping.map(() => 'a checkout leaves the token in .git/config: persist-credentials: false')
}

function isEmptyMap(value: unknown): boolean {
  return isMap(value) && value.items.length === 0
}

/** What is wrong with one of our workflows. */
export function workflowFaults(workflow: string): string[] {
  const root = rootOf(workflow)
  const untimed = jobsOf(workflow).filter(([, job]) => !job.has('timeout-minutes') && !job.has('uses'))
  const injected = texts(workflow, 'run').filter(({ value }) => value.includes('${{'))
  return [
    ...pinFaults(workflow),
    ...(isEmptyMap(root.get('permissions')) ? [] : ['the workflow does not start from permissions: {}']),
    ...(root.has('concurrency') ? [] : ['the workflow has no concurrency group']),
    ...jobsOf(workflow).flatMap(grantFaults),
    ...untimed.map(([name]) => `${name} has no timeout-minutes`),
    ...injected.map(({ value }) => `an expression inside a script, pass it by env: ${value}`),
    ...checkoutFaults(workflow)
  ]
}

/** What keeps the job `gate` from being green only when all others are: it needs each of them, and runs always. */
export function gateFaults(workflow: string, gate: string): string[] {
  const jobs = new Map(jobsOf(workflow))
  const job = jobs.get(gate)
  if (job === undefined) return [`there is no job ${gate}`]
  const needs = (job.toJSON() as { needs?: string[] }).needs ?? []
  const missed = [...jobs.keys()].filter((name) => name !== gate && !needs.includes(name))
  return [
    ...missed.map((name) => `${gate} does not need ${name}`),
    ...(job.get('if') === 'always()' ? [] : [`${gate} does not run always`])
  ]
}
