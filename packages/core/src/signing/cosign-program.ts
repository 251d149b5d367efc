import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import type { Captured } from '../git/capture.ts'
import type { Credentials } from '../oci/credentials.ts'
import { loginFile } from '../oci/login-file.ts'
import { bareEnvironment } from '../program/bare-environment.ts'
import { findProgram } from '../program/find-program.ts'
import { type PrivateFolder, withPrivateFolder } from '../program/private-folder.ts'
import { programFailure, run } from '../program/run.ts'

/** cosign in a home of its own, logged in at one registry. */
export interface Cosign {
  readonly folder: PrivateFolder
  /** The first number of its version; Infinity for one that does not say it, as some built from source. */
  readonly major: number
  readonly cosign: (args: readonly string[], secrets?: Readonly<Record<string, string>>) => Promise<Captured>
}

const LIMIT_MS = 240_000

/**
 * Does some work with cosign from PATH. It finds no settings and logins of the machine; its home, with the login to the
 * registry, is gone afterwards.
 * @throws Failure when there is no cosign that will do
 */
export async function withCosign<T>(
  runner: Runner,
  registry: string,
  credentials: Credentials | undefined,
  work: (cosign: Cosign) => Promise<T>
): Promise<T> {
  const program = findProgram('cosign', runner.env)
  if (program === undefined) throw new Failure('cosign is not on PATH: install it in a step before, version 2 or 3')
  return withPrivateFolder(runner, async (folder) => {
    const logins = credentials === undefined ? new Map() : new Map([[registry, credentials]])
    folder.write('docker/config.json', loginFile(logins))
    const env = bareEnvironment(runner.env, folder.path, { DOCKER_CONFIG: folder.reserve('docker') })
    const cosign = (args: readonly string[], secrets: Readonly<Record<string, string>> = {}) =>
      run({
        what: `cosign ${args[0]}`,
        program,
        args,
        env: { ...env, ...secrets },
        cwd: folder.path,
        limitMs: LIMIT_MS
      })
    return work({ folder, cosign, major: majorOf(await cosign(['version'])) })
  })
}

function majorOf(said: Captured): number {
  const version = /^GitVersion:\s*v?(\d+)\.\S*/m.exec(said.stdout + said.stderr)
  if (said.exitCode !== 0) throw programFailure('cosign version', said, 'install cosign 2 or 3')
  const major = version === null ? Number.POSITIVE_INFINITY : Number(version[1])
  if (major >= 2) return major
  throw new Failure(`cosign on PATH is ${quote(version?.[0] ?? '')}: install version 2 or 3`)
}
