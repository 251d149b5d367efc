import { checkoutRoot, suiteRepository } from './checkout.ts'
import type { Prepared } from './prepare.ts'
import { Refusal } from './refusal.ts'
import type { PlayedEvent, PlayOptions } from './runner/options.ts'
import { play } from './runner/play.ts'
import { UnsupportedWorkflow } from './runner/refuse.ts'
import type { WorkflowResult } from './runner/result.ts'

/** Plays a workflow; one with something in it that cannot be played is refused by name and line before any of it runs. */
export async function playWorkflow(options: PlayOptions): Promise<WorkflowResult> {
  try {
    return await play(options)
  } catch (error) {
    if (!(error instanceof UnsupportedWorkflow)) throw error
    const places = error.problems.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`))
    throw new Refusal(error.problems.map(({ problem }, at) => `${places[at]}: ${problem}`))
  }
}

/** What the runner is told of the world. The token of each job reaches as far as the workflow's permissions say. */
export function playOptions({ world, stage, node, runSteps }: Prepared, event: PlayedEvent) {
  const repository = stage.repository.fullName
  return {
    event,
    repository,
    serverUrl: world.url,
    apiUrl: world.apiUrl,
    graphqlUrl: world.graphqlUrl,
    token: (_job: string, permissions: Readonly<Record<string, 'read' | 'write' | 'none'>>): string => {
      const given = Object.entries(permissions).filter(
        (entry): entry is [string, 'read' | 'write'] => entry[1] !== 'none'
      )
      const grant = { kind: 'job' as const, login: 'github-actions[bot]', repositories: [repository] }
      return world.issueToken({ ...grant, permissions: Object.fromEntries(given) })
    },
    suite: { root: checkoutRoot(), repositories: [suiteRepository] },
    node: node.path,
    runSteps
  }
}
