/**
 * The release of Helm that is fetched where none is asked for. The checksums are those of its release notes,
 * https://github.com/helm/helm/releases/tag/v4.2.3, of which https://get.helm.sh/helm-v4.2.3-PLATFORM.sha256sum are the
 * files; they are the same in the sources of others who have pinned this release. A new release is pinned with the
 * checksums that are published for it, never with those of files that were fetched.
 */
export const pinnedVersion = '4.2.3'

const checksums: ReadonlyMap<string, string> = new Map([
  ['linux-amd64', 'e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c'],
  ['linux-arm64', '21abd9354d39b2cd79a8d76be6912cd137a983cbf997193503fb8a6a6e2f2785'],
  ['darwin-amd64', 'ff3ac86755a45f3422473bc1200776aac0fe04c5766abe6ca66699f7b564b23b'],
  ['darwin-arm64', '048ecf5ad3160f83d918f9fe945238d2132b079640f7b106175331c25f242c64'],
  ['windows-amd64', '5ca7de684c92d48b93d5c34a029fdda57b38e1eac04bc8541bdf1eb249388679'],
  ['windows-arm64', '5f444ed097688ed3abaf1d8801e21110d9bddeb6ed13939afcac302888527ab5']
])

/** The SHA-256 of the archive of a release for a platform, as it was published; undefined where none is known here. */
export function pinnedChecksum(version: string, platform: string): string | undefined {
  return version === pinnedVersion ? checksums.get(platform) : undefined
}

const systems: Readonly<Record<string, string>> = { win32: 'windows' }
const processors: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' }

/** What Helm's releases call this platform: `linux-amd64`. */
export function platformOf(system: string = process.platform, processor: string = process.arch): string {
  return `${systems[system] ?? system}-${processors[processor] ?? processor}`
}

/** The name of a release's archive: `helm-v4.2.3-linux-amd64.tar.gz`. */
export function archiveName(version: string, platform: string): string {
  return `helm-v${version}-${platform}.${platform.startsWith('windows') ? 'zip' : 'tar.gz'}`
}
