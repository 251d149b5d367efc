import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decodeText } from '#core/manifest/decode'
import { sharedFolder } from '../../replay/replays.ts'

/** A go.mod of a published repository. */
export interface SharedGoMod {
  /** The repository with its version, such as opentelemetry-go-v1.45.0. */
  readonly repository: string
  /** The folder of the module; `.` for the root. */
  readonly folder: string
  readonly text: string
}

/** The files of go.mod beside the checkout, read where they are; none where the folder is absent. */
export function sharedGoMods(): SharedGoMod[] {
  const root = sharedFolder('gomods')
  if (root === undefined) return []
  return readdirSync(root).flatMap((repository) => {
    const paths = readdirSync(join(root, repository), { recursive: true, encoding: 'utf8' })
    return paths
      .filter((path) => path.endsWith('go.mod'))
      .sort()
      .map((path) => ({
        repository,
        folder: dirname(path),
        text: decodeText(readFileSync(join(root, repository, path)))
      }))
  })
}
