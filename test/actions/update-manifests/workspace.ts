import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A workspace in a temporary folder. */
export interface Workspace {
  readonly path: string
  /** Every file by its path, `.git` left out. */
  read(): Record<string, string>
  write(files: Readonly<Record<string, string | Buffer>>): void
  close(): void
}

/** Makes a workspace with these files. */
export function openWorkspace(files: Readonly<Record<string, string | Buffer>>): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'slipway-workspace-'))
  const write: Workspace['write'] = (more) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(join(path, name)), { recursive: true })
      writeFileSync(join(path, name), content)
    }
  }
  write(files)
  return {
    path,
    write,
    read: () =>
      Object.fromEntries(
        readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1))
      ),
    close: () => rmSync(path, { recursive: true, force: true })
  }
}
