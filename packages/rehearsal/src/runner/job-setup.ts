import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { data } from '@actions/expressions'
import { githubContext, workspaceName } from './contexts.ts'
import type { JobEnvironment } from './environments.ts'
import type { Scope } from './expressions.ts'
import { withContexts } from './expressions.ts'
import type { Frame } from './frame.ts'
import { type Instance, jobScope, labelsOf, permissionsOf } from './job-scope.ts'
import { withToken } from './job-token.ts'
import { ownFiles } from './own-actions.ts'
import type { JobFolders, JobState } from './state.ts'
import { evaluateText, evaluateTexts } from './template.ts'
import { parts } from './tokens.ts'
import { type Data, dictionary, environmentData, toData } from './values.ts'
import type { JobDefinition } from './workflow-file.ts'

/** What a job is set up from, beside what its workflow says. */
export interface Setup {
  readonly instance: Instance
  readonly name: string
  readonly environment: JobEnvironment | undefined
  /** A folder of this job alone. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly killed: AbortSignal
}

/** Makes the machine of a job, with an empty workspace, and everything its steps will see. */
export async function setUpJob(frame: Frame, setup: Setup): Promise<JobState> {
  const { instance, name, environment: given } = setup
  const { definition } = instance
  const { options } = frame.play
  const permissions = permissionsOf(frame, definition)
  const token = typeof options.token === 'string' ? options.token : await options.token(name, permissions)
  const masks = frame.play.masks.fork()
  const secrets = withToken(frame.secrets, token)
  for (const secret of [token, ...secrets.values(), ...Object.values(given?.secrets ?? {})]) masks.add(secret)
  const folders = createFolders(setup.folder, workspaceName(options))
  const github = githubContext(frame, { id: definition.id, token, folders })
  const seen = [
    ['secrets', secretsData(secrets, given?.secrets ?? {}, token)],
    ['vars', toData({ ...options.vars, ...given?.vars })],
    ['github', dictionary(github)]
  ] as const
  const scope = withContexts(jobScope(frame, instance), seen)
  const environment = new Map([
    ...evaluateTexts(frame.workflow.keys.get('env'), scope),
    ...evaluateTexts(definition.keys.get('env'), scope)
  ])
  return {
    frame: { ...frame, source: ownFiles(frame, definition.steps, folders) },
    definition,
    name,
    id: randomUUID(),
    signal: setup.signal,
    killed: setup.killed,
    masks,
    folders,
    permissions,
    labels: labelsOf(frame, instance),
    machine: new Map(Object.entries(options.machine?.(name, permissions) ?? {})),
    contexts: scope.contexts,
    github,
    environment,
    defaults: runDefaults(frame, definition, withContexts(scope, [['env', environmentData(environment)]])),
    ...untouched()
  }
}

type Filled = 'paths' | 'steps' | 'posts' | 'results' | 'states' | 'definitions' | 'status'

/** What fills and changes while the steps run. */
function untouched(): Pick<JobState, Filled> {
  return {
    paths: [],
    steps: new Map(),
    posts: [],
    results: [],
    states: new Map(),
    definitions: new Map(),
    status: 'success'
  }
}

/** The secrets that a job sees: those of its environment come before those of the repository. */
function secretsData(
  ofFrame: ReadonlyMap<string, string>,
  ofEnvironment: Readonly<Record<string, string>>,
  token: string
): Data {
  const byName = new Map([...ofFrame].map(([name, value]) => [name.toUpperCase(), value]))
  for (const [name, value] of Object.entries(ofEnvironment)) byName.set(name.toUpperCase(), value)
  byName.set('GITHUB_TOKEN', token)
  return dictionary([...byName].map(([name, value]) => [name, new data.StringData(value)]))
}

function createFolders(folder: string, repository: string): JobFolders {
  const work = join(folder, 'work', repository)
  const temp = join(folder, 'work', '_temp')
  const folders = {
    workspace: join(work, repository),
    work,
    temp,
    tools: join(folder, 'tools'),
    home: join(folder, 'home')
  }
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true })
  mkdirSync(join(temp, '_github_workflow'))
  return { ...folders, eventPath: join(temp, '_github_workflow', 'event.json') }
}

function runDefaults(frame: Frame, definition: JobDefinition, scope: Scope): JobState['defaults'] {
  const ofJob = parts(parts(definition.keys.get('defaults')).get('run'))
  const ofWorkflow = parts(parts(frame.workflow.keys.get('defaults')).get('run'))
  const value = (key: string): string | undefined =>
    evaluateText(ofJob.get(key) ?? ofWorkflow.get(key), scope) || undefined
  return { shell: value('shell'), workingDirectory: value('working-directory') }
}
