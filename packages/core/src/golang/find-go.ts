import type { Environment, Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { bareEnvironment } from '../program/bare-environment.ts'
import { findProgram } from '../program/find-program.ts'
import { withPrivateFolder } from '../program/private-folder.ts'
import { programFailure, run } from '../program/run.ts'

/** A Go toolchain that may be run. */
export interface Go {
  /** The full path of the program. */
  readonly path: string
  /** As it says it: `go1.26.8`. */
  readonly version: string
  /** Its settings as `go env` has them, from the environment and from its own file: GOPROXY, GOPRIVATE and the like. */
  readonly variables: Readonly<Record<string, string>>
}

/** The settings that have a say in what is downloaded, from where, and how it is built. */
const asked = [
  'GOVERSION',
  'GOPROXY',
  'GOPRIVATE',
  'GONOPROXY',
  'GONOSUMDB',
  'GOSUMDB',
  'GOTOOLCHAIN',
  'GOVCS',
  'GOFLAGS',
  'GOOS',
  'GOARCH',
  'GOEXPERIMENT',
  'CGO_ENABLED'
] as const

/**
 * Finds the Go of PATH, and asks it for its settings where the job has made them: in the environment, or by `go env -w` in a
 * file of the home folder.
 * @returns undefined when there is none
 * @throws Failure when it cannot say who it is
 */
export async function findGo(runner: Runner): Promise<Go | undefined> {
  const path = findProgram('go', runner.env)
  if (path === undefined) return undefined
  return withPrivateFolder(runner, async (folder) => {
    const said = await run({
      what: 'go env',
      program: path,
      args: ['env', '-json', ...asked],
      env: settingsOf(runner.env),
      cwd: folder.path,
      limitMs: 120_000
    })
    const variables = said.exitCode === 0 ? readVariables(said.stdout) : undefined
    const version = /\bgo[0-9]+\.[0-9]\S*/.exec(variables?.GOVERSION ?? '')?.[0]
    if (variables !== undefined && version !== undefined) return { path, version, variables }
    // What it writes are the settings themselves, and GOPROXY may have credentials in it.
    throw programFailure(
      `${quote(path)} env`,
      { ...said, stdout: '' },
      'mend it, install Go 1.21 or later, or take it off PATH'
    )
  })
}

/** What `go env` looks at: its own variables, and where its file is on each system. */
function settingsOf(env: Environment): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && /^(GO[A-Z0-9]+|CGO_ENABLED|XDG_CONFIG_HOME|APPDATA|LOCALAPPDATA)$/.test(name)
      ? [[name, value]]
      : []
  )
  return bareEnvironment(env, env.HOME ?? env.USERPROFILE ?? '', Object.fromEntries(own))
}

function readVariables(text: string): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(JSON.parse(text) as object).map(([name, value]) => [name, String(value)]))
  } catch {
    return undefined
  }
}
