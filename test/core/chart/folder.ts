import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** Files by path; `link` is a symbolic link to a path. */
export type ChartFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>

const root = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-charts-')))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A new folder, gone after the tests of the file. */
export function newFolder(): string {
  return mkdtempSync(join(root, 'folder-'))
}

/** A new workspace with these files. */
export function workspaceOf(files: ChartFiles): string {
  const folder = newFolder()
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, full)
    else writeFileSync(full, content)
  }
  return folder
}

/** Files with a folder in front of their paths. */
export function inFolder(folder: string, files: ChartFiles): ChartFiles {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))
}
