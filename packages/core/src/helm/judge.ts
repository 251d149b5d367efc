import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import type { Complaint } from '../action/plan.ts'
import type { Runner } from '../action/runner.ts'
import type { Captured } from '../git/capture.ts'
import { withPrivateFolder } from '../program/private-folder.ts'
import { run } from '../program/run.ts'
import type { Helm } from './find-helm.ts'
import { helmEnvironment } from './helm-environment.ts'

/** What a chart is judged with. */
export interface Judging {
  /** Files of values, relative to the workspace or by their full paths. */
  readonly values: readonly string[]
  /** Whether warnings count too. */
  readonly strict: boolean
}

/** Templates are programs, and may not come to an end. */
const LIMIT_MS = 300_000

/**
 * Runs one command of Helm on a chart, without the network's or the machine's settings.
 * @param chart the full path of a chart's folder or archive
 */
export function judge(
  helm: Helm,
  command: readonly string[],
  chart: string,
  { values }: Judging,
  runner: Runner
): Promise<Captured> {
  return withPrivateFolder(runner, (home) =>
    run({
      what: `helm ${command[0]}`,
      program: helm.path,
      // Helm would fetch what looks like an address.
      args: [...command, ...values.flatMap((file) => ['--values', resolve(runner.workspace, file)]), '--', chart],
      env: helmEnvironment(runner.env, home),
      cwd: home.path,
      limitMs: LIMIT_MS
    })
  )
}

/** Parts what Helm said into messages: each begins as `begins` says, and the lines below belong to it. */
export function messages(said: string, begins: RegExp): string[] {
  const found: string[] = []
  for (const line of said.split(/\r?\n/)) {
    if (begins.test(line)) found.push(line)
    else if (found.length > 0 && line.trim() !== '') found[found.length - 1] += ` ${line.trim()}`
  }
  return found
}

/** Helm names files after the chart, `app/templates/a.yaml`, or below it, `templates/a.yaml`, some with line and column. */
const file =
  /\b((?:[\w.-]+\/)*(?:templates|charts|crds)\/[\w./-]*\.(?:ya?ml|tpl|txt|json)|values\.schema\.json|values\.yaml|Chart\.yaml)\b/

/** A schema may fail in hundreds of places. */
const LONGEST = 2000

/** The complaint about one file of a chart; a file that only the text names is taken from there. */
export function complaint(chart: string, named: string, problem: string, workspace: string): Complaint {
  const within = /\.\w+$/.test(named) ? named : (file.exec(problem)?.[1] ?? named)
  const base = basename(chart)
  const name = base.replace(/-v?\d+\.\d+\.\d+\S*\.tgz$/, '')
  const path = within.startsWith(`${name}/`) ? within.slice(name.length + 1) : within
  const below = relative(workspace, chart).replaceAll('\\', '/')
  const isBelow = name === base && workspace !== '' && !below.startsWith('..') && !isAbsolute(below)
  return {
    place: join(isBelow ? below : name, path)
      .replaceAll('\\', '/')
      .replace(/\/$/, ''),
    problem: problem.length > LONGEST ? `${problem.slice(0, LONGEST)}…` : problem,
    remedy: 'mend it, or give the values that it needs; Helm says the same on your machine'
  }
}
