import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type GoTool, go } from './go.ts'
import { finished, outputOf } from './run.ts'

/** The programs that keep artifacts, move them and sign them; the registries and clients that people have. */

/** Distribution, the registry that Docker's became with its third version. */
export const distribution: GoTool = {
  name: 'registry',
  module: 'github.com/distribution/distribution/v3/cmd/registry',
  version: '3.1.1'
}

/** cosign, which signs artifacts where they are; every version 3 takes the same options. */
export const cosign: GoTool = {
  name: 'cosign',
  module: 'github.com/sigstore/cosign/v3/cmd/cosign',
  version: '3.1.2',
  onPath: { ask: 'version', fits: /GitVersion:\s+v3\./ }
}

/**
 * Docker's registry of the second version, from PATH: Debian's package is the one that many run on their own machines.
 * Where there is none, the third version has to do.
 */
export function dockerRegistry(newer: string): string {
  return outputOf('docker-registry', ['--version'])?.includes('docker-registry') ? 'docker-registry' : newer
}

/** A command of Debian, of any version. Throws, and names the remedy, without it. */
function ofDebian(command: string, sign: string, packageName: string): string {
  if (outputOf(command, ['--version'])?.includes(sign)) return command
  throw new Error(`${command} is not on PATH: install it, on Debian by apt-get install ${packageName}`)
}

/** skopeo, which copies artifacts between registries and folders. */
export function skopeo(): string {
  return ofDebian('skopeo', 'skopeo version', 'skopeo')
}

/** GnuPG, which signs what Helm verifies. */
export function gpg(): string {
  return ofDebian('gpg', 'gpg (GnuPG)', 'gnupg')
}

/** What scripts of workflows expect of a runner, as GitHub's have it. */
export function runnerTools(): void {
  ofDebian('jq', 'jq-', 'jq')
  ofDebian('curl', 'curl ', 'curl')
}

/** The path of a program whose source is in the checkout at `root`, built into .tools; Go builds again only what has changed. */
export async function builtHere(root: string, folder: string, name: string): Promise<string> {
  const path = join(root, '.tools', 'go', name)
  await finished(go(), ['build', '-C', join(root, folder), '-o', path, '.'], {})
  if (!existsSync(path)) throw new Error(`go build has left no ${path}`)
  return path
}
