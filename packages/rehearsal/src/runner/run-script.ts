import { randomUUID } from 'node:crypto'
import { accessSync, constants, statSync, writeFileSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'
import { invoke } from './invoke.ts'
import { annotate, log } from './log.ts'
import { stepScope } from './scope.ts'
import { startError } from './start-error.ts'
import type { StepRun } from './state.ts'
import type { Status } from './status-functions.ts'
import { evaluateText } from './template.ts'

/** The arguments of the shells that GitHub knows, and the extension of the script. */
const shells: Readonly<Record<string, { readonly args: string; readonly extension: string }>> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { args: '-e {0}', extension: '.sh' },
  python: { args: '{0}', extension: '.py' },
  pwsh: { args: "-command . '{0}'", extension: '.ps1' }
}

/** Plays a `run` step: runs the script, or shows it where the repository's own code is not to run. */
export async function runScript(run: StepRun): Promise<Status> {
  const { job, nest, step } = run
  const scope = stepScope(job, nest, run.environment, new Map([...run.github, ...run.files]))
  const script = evaluateText(step.keys.get('run'), scope)
  const inJob = nest.outer === undefined
  const shell = evaluateText(step.keys.get('shell'), scope) || (inJob ? job.defaults.shell : undefined)
  const folder =
    evaluateText(step.keys.get('working-directory'), scope) || (inJob ? job.defaults.workingDirectory : undefined)
  describe(run, script)
  run.result.what = job.masks.mask(script)
  // A workflow of the suite runs commands of whoever calls it: its steps are no more to be trusted than the caller's.
  if ((inJob || !nest.source.trusted) && job.frame.play.options.runSteps === 'show') {
    run.result.played = 'shown'
    return 'success'
  }
  const cwd = resolve(job.folders.workspace, folder ?? '')
  const command = shellCommand(run, shell, script)
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw startError(Object.assign(new Error(), { code: 'ENOENT' }), command[0] ?? '', cwd)
  }
  const status = await invoke(run, { command, cwd, extra: new Map() })
  // The runner says nothing of the exit code of what it has ended itself.
  if (status === 0 || run.signal.aborted) return 'success'
  annotate(run, 'error', `Process completed with exit code ${status}.`)
  return 'failure'
}

function describe(run: StepRun, script: string): void {
  log(run, `##[group]Run ${script.trimStart().split(/[\r\n]/)[0]}`)
  log(run, script.replace(/\n+$/, ''))
  log(run, '##[endgroup]')
}

/** Writes the script and gives the command line. Without `shell` it is `bash -e`, not the stricter `shell: bash`. */
function shellCommand(run: StepRun, shell: string | undefined, script: string): string[] {
  const path = [...run.job.paths.toReversed(), process.env.PATH ?? ''].join(delimiter)
  const [program = '', ...rest] = (shell ?? '').split(' ')
  const known = shells[program]
  const args = rest.join(' ').trimStart() || known?.args || ''
  if (shell !== undefined && !args.includes('{0}')) {
    throw new Error(
      `Invalid shell option "${shell}". Shell must be a valid built-in (bash, sh, pwsh, python) or a format string containing '{0}'`
    )
  }
  const file = join(run.job.folders.temp, `${randomUUID()}${known?.extension ?? (shell ? '' : '.sh')}`)
  writeFileSync(file, program === 'pwsh' ? `$ErrorActionPreference = 'stop'\n${script}\n` : script)
  const found = shell === undefined ? (which('bash', path) ?? which('sh', path)) : which(program, path)
  if (found === undefined) throw new Error(`${program || 'bash'}: command not found`)
  return [found, ...(shell === undefined ? '-e {0}' : args).split(' ').map((part) => part.replaceAll('{0}', file))]
}

function which(program: string, path: string): string | undefined {
  const candidates = isAbsolute(program) ? [program] : path.split(delimiter).map((folder) => join(folder, program))
  return candidates.find((candidate) => {
    try {
      accessSync(candidate, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
