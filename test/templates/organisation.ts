/** Checkouts of `.github` repositories in temporary folders, and releases of the templates to write into them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Options } from '../../scripts/templates/arguments.ts'
import { type Outcome, rollOut } from '../../scripts/templates/roll-out.ts'
import { readSources } from '../../scripts/templates/sources.ts'

export const sources = readSources('action-templates')
export const train = 'workflow-templates/release-train.yml'
export const first = { repository: 'acme/release-tools', ref: '1'.repeat(40), version: 'v1.0.0' }
export const second = { repository: 'acme/release-tools', ref: '2'.repeat(40), version: 'v1.1.0' }

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-organisation-')))

/** Removes every checkout that was made. */
export function removeAll(): void {
  rmSync(folder, { recursive: true, force: true })
}

/** One checkout. */
export interface Organisation {
  readonly root: string
  readonly read: (path: string) => string
  readonly write: (path: string, text: string) => void
  readonly edit: (path: string, from: string, to: string) => void
  readonly remove: (path: string) => void
  /** Every file by its path. */
  readonly files: () => Record<string, string>
  readonly rollOut: (release?: Partial<Options>, templates?: ReadonlyMap<string, string>) => Outcome
}

/** @param offered the templates that are written unless others are said. */
export function organisation(offered: ReadonlyMap<string, string> = sources): Organisation {
  const root = mkdtempSync(join(folder, 'checkout-'))
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const files = (below = ''): [string, string][] =>
    readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
      const path = join(below, entry.name)
      return entry.isDirectory() ? files(path) : [[path, entry.isFile() ? read(path) : entry.name]]
    })
  return {
    root,
    read,
    write,
    edit: (path, from, to) => {
      if (!read(path).includes(from)) throw new Error(`${path} has no ${from}`)
      write(
        path,
        read(path).replace(from, () => to)
      )
    },
    remove: (path) => rmSync(join(root, path)),
    files: () => Object.fromEntries(files()),
    rollOut: (release = {}, templates = offered) =>
      rollOut(templates, { into: root, ...first, keep: [], dryRun: false, ...release })
  }
}

/** Templates with one of them changed. */
export function changed(
  offered: ReadonlyMap<string, string>,
  path: string,
  from: string,
  to: string
): Map<string, string> {
  const text = offered.get(path) ?? ''
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  return new Map([...offered, [path, text.replace(from, () => to)]])
}
