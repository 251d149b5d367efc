import { EditFault } from '#core/manifest/fault'
import type { FileRead, Tree } from '#core/manifest/tree'

/** A file by its content, or a symbolic link. */
export type Planted = string | Uint8Array | { readonly link: string }

/** A tree in memory, for what is computed from files alone. */
export function plantTree(files: Readonly<Record<string, Planted>>): Tree {
  const paths = Object.keys(files).sort()
  async function* read(wanted: readonly string[]): AsyncGenerator<FileRead> {
    for (const path of wanted) {
      const file = files[path]
      const isFile = typeof file === 'string' || file instanceof Uint8Array
      if (isFile) yield { path, ok: true, bytes: Buffer.from(file) }
      else yield { path, ok: false, fault: new EditFault('is no plain file', 'name another') }
    }
  }
  const kindOf = (path: string) => (typeof files[path] === 'object' && 'link' in files[path] ? 'symlink' : 'file')
  return { list: async () => paths.map((path) => ({ path, kind: kindOf(path) })), read }
}
