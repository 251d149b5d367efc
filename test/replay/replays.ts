import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** A folder of the data that stands beside the checkout, in `../shared`; undefined where there is none. */
export function sharedFolder(name: string): string | undefined {
  if (existsSync(shared)) return join(shared, name)
  const message = `${name}: the folder ../shared beside the checkout is absent`
  if (process.env.CI === 'true' && process.env.GITHUB_ACTIONS !== 'true') throw new Error(message)
  // biome-ignore lint/suspicious/noConsole: a test that proves nothing must say so
  console.warn(`${message}; what it would prove is not tested`)
  return undefined
}

/** A release commit that maintainers made by hand: the files before and after it, and the edits that make it. */
export interface Replay {
  readonly name: string
  readonly edits: string
  readonly before: ReadonlyMap<string, Buffer>
  readonly after: ReadonlyMap<string, Buffer>
}

/** Every replay; none where the folder is absent. The files are read where they are. */
export function readReplays(): Replay[] {
  const folder = sharedFolder('replay')
  if (folder === undefined) return []
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return cases.map(({ name }) => ({
    name,
    edits: readFileSync(join(folder, name, 'edits.yaml'), 'utf8'),
    before: readTree(join(folder, name, 'before')),
    after: readTree(join(folder, name, 'after'))
  }))
}

/** The files of a folder by their paths in it. */
export function readTree(root: string): Map<string, Buffer> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path.slice(root.length + 1), readFileSync(path)]
    })
  )
}
