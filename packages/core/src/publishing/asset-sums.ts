/** The file `SHA256SUMS` of a release, as `sha256sum --check` reads it; pure. */
import type { AssetFile } from './asset-plan.ts'

/** Its name at the release. */
export const sumsName = 'SHA256SUMS'

/** Writes it from the assets under the names by which they are downloaded, sorted by them. */
export function writeSums(files: readonly Pick<AssetFile, 'name' | 'digest'>[]): string {
  const lines = files
    .filter(({ name }) => name !== sumsName)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, digest }) => `${digest.replace(/^sha256:/, '')}  ${name}\n`)
  return lines.join('')
}
