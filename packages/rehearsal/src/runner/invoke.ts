import { runChild } from './child.ts'
import { commandProcessor } from './command-processor.ts'
import { processEnvironment } from './environment.ts'
import { processFiles } from './file-commands.ts'
import type { StepRun } from './state.ts'

/** A process of a step. `extra` are variables beside those of the step. */
export interface Invocation {
  readonly command: readonly string[]
  readonly cwd: string
  readonly extra: ReadonlyMap<string, string>
}

/** Runs a process of a step, carries out its commands, then what it wrote to its files. Gives the exit status. */
export async function invoke(run: StepRun, { command, cwd, extra }: Invocation): Promise<number> {
  const { sandbox, runSteps } = run.job.frame.play.options
  const env = processEnvironment(run, extra, runSteps === 'show')
  try {
    // The suite's actions too: by GITHUB_PATH, GITHUB_ENV and files the repository's code reaches into them.
    return await runChild({
      ...(sandbox?.wrap(command, env) ?? { command, env }),
      cwd,
      onLine: commandProcessor(run),
      signal: run.signal,
      times: run.job.frame.play.times
    })
  } finally {
    processFiles(run)
  }
}
