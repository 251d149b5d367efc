import { githubContext } from './contexts.ts'
import type { Scope } from './expressions.ts'
import type { Frame } from './frame.ts'
import { type Permissions, readPermissions } from './permissions.ts'
import type { JobFolders } from './state.ts'
import { evaluateToken } from './template.ts'
import { literal } from './tokens.ts'
import { type Data, dictionary, fromData, toData } from './values.ts'
import { visible } from './visible.ts'
import type { JobDefinition } from './workflow-file.ts'

/** One job of a matrix, or the one job there is without. */
export interface Instance {
  readonly definition: JobDefinition
  readonly matrix: Data
  readonly strategy: Data
  readonly needs: Data
}

const nowhere: JobFolders = { workspace: '', work: '', temp: '', tools: '', home: '', eventPath: '' }

/** What expressions outside of jobs can see: those of the `concurrency` of a workflow. */
export function runScope(frame: Frame): Scope {
  const github = githubContext(frame, { id: '', token: '', folders: nowhere })
  const vars = toData(frame.play.options.vars ?? {})
  return {
    contexts: new Map<string, Data>([
      ['github', dictionary(github)],
      ['inputs', frame.inputs],
      ['vars', vars]
    ]),
    functions: []
  }
}

/**
 * What expressions outside of steps can see, such as those of `name`, `runs-on` and the `with` of a called workflow.
 * `token` is what stands for the job's own, where they can see that.
 */
export function jobScope(frame: Frame, instance: Instance, token = ''): Scope {
  const github = githubContext(frame, { id: instance.definition.id, token, folders: nowhere })
  const secrets = new Map([...frame.secrets, ...(token === '' ? [] : ([['GITHUB_TOKEN', token]] as const))])
  const contexts = new Map<string, Data>([
    ['github', dictionary(github)],
    ['inputs', frame.inputs],
    ['vars', toData(frame.play.options.vars ?? {})],
    ['secrets', toData(Object.fromEntries(secrets))],
    ['needs', instance.needs],
    ['strategy', instance.strategy],
    ['matrix', instance.matrix]
  ])
  return { contexts, functions: [] }
}

/** The name of a job of which no expression is evaluated: one that is skipped, or fails before. */
export function plainName({ prefix }: Frame, { id, keys }: JobDefinition): string {
  return visible(`${prefix}${literal(keys.get('name')) ?? id}`)
}

/** The labels that a job asks its machine to have. */
export function labelsOf(frame: Frame, instance: Instance): string[] {
  const token = instance.definition.keys.get('runs-on')
  const value = token === undefined ? undefined : fromData(evaluateToken(token, jobScope(frame, instance)))
  const labels = typeof value === 'object' && value !== null && 'labels' in value ? value.labels : value
  return [labels ?? []].flat(2).map(String)
}

/** What the token of a job may do: what the job says, else its workflow, else what comes from above. */
export function permissionsOf(frame: Frame, definition: JobDefinition): Permissions {
  const own = readPermissions(definition.keys.get('permissions'))
  return own ?? readPermissions(frame.workflow.keys.get('permissions')) ?? frame.permissions
}
