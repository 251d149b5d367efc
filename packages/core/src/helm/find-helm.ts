import { Failure, Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert, quote } from '../action/untrusted.ts'
import { findProgram } from '../program/find-program.ts'
import { withPrivateFolder } from '../program/private-folder.ts'
import { programFailure, run } from '../program/run.ts'
import { fetchHelm, type HelmSource, helmSource } from './fetch-helm.ts'
import { helmEnvironment } from './helm-environment.ts'
import { pinnedChecksum, pinnedVersion, platformOf } from './pinned.ts'

/** A Helm that may be run. */
export interface Helm {
  /** The full path of the program. */
  readonly path: string
  /** Without prefix: `4.2.3`. */
  readonly version: string
}

/** Which Helm is wanted, by the inputs `helm-version` and `helm-sha256`; both empty for any that fits. */
export interface HelmWish {
  readonly version: string
  /** Of the archive as it is published for this platform, in hexadecimal. */
  readonly sha256: string
}

/** Since 3.8 charts in OCI registries are no experiment (https://helm.sh/blog/storing-charts-in-oci/). */
function fits(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return Number(major) === 4 || (Number(major) === 3 && Number(minor) >= 8)
}

/** @throws Refusal when the inputs contradict each other, or say nothing that can be fetched */
function readWish({ version, sha256 }: HelmWish): { version: string; sha256: string } {
  const wanted = version.replace(/^v/, '')
  const complaints = []
  if (wanted !== '' && !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(wanted)) {
    const problem = `${quote(version)} is no version of Helm`
    complaints.push({ place: 'helm-version', problem, remedy: 'write all of it, such as 4.2.3' })
  } else if (wanted !== '' && !fits(wanted)) {
    const problem = `Helm ${quote(version)} does not know charts in OCI registries well enough`
    complaints.push({ place: 'helm-version', problem, remedy: 'take 3.8 or later, or 4' })
  }
  if (sha256 !== '' && !/^[0-9a-f]{64}$/i.test(sha256)) {
    const problem = `${quote(sha256)} is no SHA-256`
    complaints.push({ place: 'helm-sha256', problem, remedy: 'write 64 hexadecimal digits' })
  } else if (sha256 !== '' && wanted === '') {
    const problem = 'it does not say of which release it is the checksum'
    complaints.push({ place: 'helm-sha256', problem, remedy: 'give helm-version too' })
  }
  if (complaints.length > 0) throw new Refusal(complaints)
  return { version: wanted, sha256: sha256.toLowerCase() }
}

/** Asks a Helm for its version. One that Go has built by itself names major and minor only. */
async function versionOf(path: string, runner: Runner): Promise<string> {
  return withPrivateFolder(runner, async (home) => {
    const said = await run({
      what: 'helm version',
      program: path,
      args: ['version', '--template', '{{.Version}}'],
      env: helmEnvironment(runner.env, home),
      cwd: home.path,
      limitMs: 30_000
    })
    const version = /^v?(\d+\.\d+\S*)/.exec(said.stdout.trim())?.[1]
    if (said.exitCode === 0 && version !== undefined) return version
    throw programFailure(`${quote(path)} version`, said, 'mend or remove it, or give helm-version and helm-sha256')
  })
}

async function onPath(runner: Runner, wanted: string): Promise<Helm | undefined> {
  const path = findProgram('helm', runner.env)
  if (path === undefined) return undefined
  const version = await versionOf(path, runner)
  if (wanted === '' ? fits(version) : version === wanted) return { path, version }
  runner.log(`${path} is Helm ${inert(version)}, which does not fit`)
  return undefined
}

/**
 * Finds the Helm to run: the one on PATH when it fits, else a release that is fetched and whose archive has the SHA-256
 * that our source or the inputs say. With `sha256` it is always fetched, since what is on PATH cannot be compared with it.
 * @throws Refusal for inputs that make no sense, Failure when there is none on PATH and none can be fetched
 */
export async function findHelm(runner: Runner, wish: HelmWish, source: HelmSource = helmSource): Promise<Helm> {
  const { version, sha256 } = readWish(wish)
  const present = sha256 === '' ? await onPath(runner, version) : undefined
  if (present !== undefined) return present
  const release = version === '' ? pinnedVersion : version
  const platform = platformOf()
  const checksum = sha256 === '' ? pinnedChecksum(release, platform) : sha256
  if (checksum === undefined) {
    throw new Failure(
      `Helm ${release} for ${platform} is not on PATH, and its checksum is not known here: give helm-sha256, which is published at https://github.com/helm/helm/releases/tag/v${release}, or install it in a step before`
    )
  }
  const path = await fetchHelm(runner, { version: release, platform, sha256: checksum }, source)
  const found = await versionOf(path, runner)
  if (found === release) return { path, version: found }
  throw new Failure(
    `helm-sha256: the archive holds Helm ${quote(found)}, not ${release}: give the checksum of ${release}`
  )
}
