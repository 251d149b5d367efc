import { StringToken } from '@actions/workflow-parser/templates/tokens/index'
import { MappingToken } from '@actions/workflow-parser/templates/tokens/mapping-token'
import { createMasks } from '#rehearsal/runner/masks'
import type { StandIn } from '#rehearsal/runner/stand-ins/stand-in'
import type { StepRun } from '#rehearsal/runner/state'
import { toData } from '#rehearsal/runner/values'
import { input, output, variable } from './said.ts'

/** The step, as our runner would know it, as far as a stand-in asks: from what act tells an action by its environment. */
function stepRun(uses: string, names: readonly string[]): StepRun {
  const given = new MappingToken(undefined, undefined, undefined)
  const text = (value: string) => new StringToken(undefined, undefined, value, undefined)
  for (const name of names) given.add(text(name), text(input(name)))
  const environment = new Map(Object.entries(process.env).map(([name, value = '']) => [name, value] as const))
  const options = {
    repository: variable('GITHUB_REPOSITORY'),
    serverUrl: variable('GITHUB_SERVER_URL'),
    event: { ref: variable('GITHUB_REF'), sha: variable('GITHUB_SHA') }
  }
  const frame = { source: {}, workflow: {}, play: { options, report: () => {} } }
  const job = {
    ...{ frame, name: 'build', labels: [], steps: new Map(), contexts: new Map(), permissions: { contents: 'read' } },
    ...{ signal: new AbortController().signal, masks: createMasks(), machine: environment, status: 'success' },
    folders: { workspace: variable('GITHUB_WORKSPACE') },
    github: new Map([['token', toData(input('token'))]])
  }
  const step = { keys: new Map([['with', given]]), uses }
  const own = { environment, ownEnvironment: environment, files: new Map(), github: new Map() }
  return { job, nest: { steps: new Map() }, step, result: { name: uses, outputs: {} }, ...own } as unknown as StepRun
}

/** Lets what stands in for an action in our runner stand in for it by act too, so that both make the same. */
export async function standIn(uses: string, play: StandIn, names: readonly string[]): Promise<void> {
  const run = stepRun(uses, names)
  await play(run)
  for (const [name, value] of Object.entries(run.result.outputs)) output(name, value)
}
