import { cpSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { actionFileIn, readAction } from './action-file.ts'
import type { Frame } from './frame.ts'
import { resolveAction, type Source } from './resolve-uses.ts'
import type { JobFolders } from './state.ts'
import type { StepDefinition } from './workflow-file.ts'

/**
 * Where a job finds the files of the repository that its workflow is from. Where actions of it are run, that is a copy of
 * the job's own, as GitHub's runner has one in `_actions`: what an action writes beside itself must not reach other jobs.
 */
export function ownFiles(frame: Frame, steps: readonly StepDefinition[], { work }: JobFolders): Source {
  const { source, play } = frame
  if (source.trusted || play.options.runSteps === 'show' || !usesOwn(frame, steps)) return source
  const root = join(dirname(work), '_actions', source.repository, source.sha)
  const filter = (path: string): boolean => basename(path) !== '.git'
  cpSync(source.root, root, { recursive: true, verbatimSymlinks: true, filter })
  return { ...source, root }
}

/** Whether steps use actions of the repository otherwise than from their workspace, also through composite actions. */
function usesOwn(frame: Frame, steps: readonly StepDefinition[], depth = 0): boolean {
  return steps.some(({ uses }) => {
    if (uses === undefined || depth > 9) return false
    const resolved = resolveAction(uses, frame.source, frame.source.root, frame.play.options)
    if (resolved.kind !== 'action' || resolved.source.trusted) return false
    if (!resolved.local) return true
    const { runs } = readAction(actionFileIn(resolved.folder) ?? '', uses).action
    return runs.using === 'composite' && usesOwn(frame, runs.steps, depth + 1)
  })
}
