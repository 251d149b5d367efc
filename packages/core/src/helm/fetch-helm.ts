import { Failure, messageOf } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert } from '../action/untrusted.ts'
import { openPrivateFolder, type PrivateFolder, temporaryFolder } from '../program/private-folder.ts'
import { firstBytes, sha256Of } from './checksum.ts'
import { archiveName } from './pinned.ts'

/** Where releases of Helm are fetched from. */
export interface HelmSource {
  /** An https address without a slash at its end; tests give one of their own. */
  readonly base: string
}

/** The place that the Helm project publishes its releases at. */
export const helmSource: HelmSource = { base: 'https://get.helm.sh' }

/** A release for one platform, and the SHA-256 that its archive must have. */
export interface HelmRelease {
  readonly version: string
  readonly platform: string
  readonly sha256: string
}

/** The tool cache keeps the archive under a name of ours: what others keep under `helm` is a program. */
const TOOL = 'slipway-helm'

/** It and what it loads are a megabyte, and most runs have Helm on PATH. */
const toolCache = () => import('@actions/tool-cache')

/**
 * Fetches a release of Helm, and gives the path of the program in a private folder that goes when the process ends.
 *
 * The tool cache keeps the archive, never the program: on a runner that is kept, any earlier job may have changed what is
 * there. So the archive is copied to a place of our own, compared with its checksum, and unpacked anew by each run.
 * @throws Failure when it cannot be fetched, or is not the file that the checksum is of
 */
export async function fetchHelm(runner: Runner, release: HelmRelease, source: HelmSource): Promise<string> {
  const folder = openPrivateFolder(temporaryFolder(runner))
  const name = archiveName(release.version, release.platform)
  const cached = await fromCache(runner, folder, release, name)
  const archive = cached ?? (await download(runner, folder, `${source.base}/${name}`, release))
  if (cached === undefined) await keep(runner, archive, name, release)
  const { extractTar, extractZip } = await toolCache()
  const out = folder.folder('unpacked')
  await (name.endsWith('.zip') ? extractZip(archive, out) : extractTar(archive, out))
  const { existsSync } = await import('node:fs')
  const program = `${out}/${release.platform}/helm${release.platform.startsWith('windows') ? '.exe' : ''}`
  if (existsSync(program)) return program
  throw new Failure(`${name} holds no ${release.platform}/helm: give the checksum of Helm's own archive as helm-sha256`)
}

async function fromCache(
  runner: Runner,
  folder: PrivateFolder,
  { version, sha256 }: HelmRelease,
  name: string
): Promise<string | undefined> {
  if ((runner.env.RUNNER_TOOL_CACHE ?? '') === '') return undefined
  const { find } = await toolCache()
  const place = find(TOOL, version)
  if (place === '') return undefined
  try {
    const copy = await folder.copy(`cached-${name}`, `${place}/${name}`)
    if ((await sha256Of(copy)) === sha256) return copy
    runner.log(`the tool cache holds another ${name} than the checksum is of: it is fetched anew`)
  } catch (thrown) {
    runner.log(`the tool cache's ${name} cannot be read (${inert(messageOf(thrown))}): it is fetched anew`)
  }
  return undefined
}

async function download(runner: Runner, folder: PrivateFolder, url: string, release: HelmRelease): Promise<string> {
  const { downloadTool } = await toolCache()
  const archive = folder.reserve('archive')
  runner.log(`fetching ${inert(url)}`)
  try {
    await downloadTool(url, archive)
  } catch (cause) {
    throw new Failure(`${url} cannot be fetched: install Helm in a step before, or see to the network and its proxy`, {
      cause
    })
  }
  const found = await sha256Of(archive)
  if (found === release.sha256) return archive
  const page = /^\s*</.test(await firstBytes(archive)) ? ' (it is a page of text, as a proxy or a login sends it)' : ''
  throw new Failure(
    `${url} has the SHA-256 ${found}, expected ${release.sha256}: nothing of it was run${page}; try again, and if it stays so, ask who changed the file`
  )
}

/** A cache that cannot be written costs a download the next time, and nothing else. */
async function keep(runner: Runner, archive: string, name: string, { version }: HelmRelease): Promise<void> {
  if ((runner.env.RUNNER_TOOL_CACHE ?? '') === '') return
  const { cacheFile } = await toolCache()
  await cacheFile(archive, name, TOOL, version).catch((thrown: unknown) =>
    runner.log(`the tool cache cannot be written (${inert(messageOf(thrown))})`)
  )
}
