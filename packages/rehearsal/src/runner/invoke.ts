import { runChild } from './child.ts'
import { commandProcessor } from './command-processor.ts'
import { processEnvironment } from './environment.ts'
import { processFiles } from './file-commands.ts'
import type { StepRun } from './state.ts'

/** A process of a step. `extra` are variables beside those of the step; `own` is code of the rehearsed repository. */
export interface Invocation {
  readonly command: readonly string[]
  readonly cwd: string
  readonly extra: ReadonlyMap<string, string>
  readonly own: boolean
}

/** Runs a process of a step, carries out its commands, then what it wrote to its files. Gives the exit status. */
export async function invoke(run: StepRun, { command, cwd, extra, own }: Invocation): Promise<number> {
  const { sandbox, runSteps } = run.job.frame.play.options
  try {
    return await runChild({
      command: own && sandbox !== undefined ? sandbox.wrap(command) : command,
      cwd,
      env: processEnvironment(run, extra, runSteps === 'show'),
      onLine: commandProcessor(run),
      signal: run.signal
    })
  } finally {
    processFiles(run)
  }
}
