/** A small workspace, and edits of every shape that matters to writing in place. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beginWrite } from '#core/tree/write-workspace'

const long = (mark: string) => `${mark}\n${'a line of forty characters and no more.\n'.repeat(300)}${mark}\n`

/** What stands in a file before and after. */
export type Edits = Readonly<Record<string, readonly [string, string]>>

const plain = [1, 2, 3, 4, 5].map((number) => [
  `charts/${number}/Chart.yaml`,
  ['version: 1.9.9\n', 'version: 1.10.0\n']
])

/** One edit of each shape, and some that are like most. */
export const edits: Edits = {
  ...Object.fromEntries(plain),
  'same-length.yaml': ['version: 1.2.3\nname: a\n', 'version: 1.2.4\nname: a\n'],
  'longer.yaml': ['version: 1.2.9\nname: a\n', 'version: 1.2.10\nname: a\n'],
  'shorter.yaml': ['version: 1.2.10\nname: a\n', 'version: 1.3.0\nname: a\n'],
  'deep/er/two-places.yaml': ['a: 1\nb: 2\nc: 1\n', 'a: 3\nb: 2\nc: 3\n'],
  'deep/er/at-end.yaml': ['a: 1', 'a: 22'],
  'deep/at-start.yaml': ['1: a\nrest\n', '22: a\nrest\n'],
  'becomes-empty.txt': ['text\n', ''],
  'was-empty.txt': ['', 'text\n'],
  'all-else.txt': ['abcdef', 'uvwxyz and more'],
  'pages-same.yaml': [long('1.2.3'), long('1.2.4')],
  'pages-longer.yaml': [long('1.2.9'), long('1.2.10')],
  'pages-shorter.yaml': [long('1.2.10'), long('1.3.0')],
  'run.sh': ['#!/bin/sh\necho 1\n', '#!/bin/sh\necho 12\n']
}

const created = { 'made/here/new.txt': 'new\n', 'made/run.sh': '#!/bin/sh\n' }

/** Makes the workspace in a temporary folder and returns its real path; with `.git` the undo journal goes there. */
export function makeWorkspace(of: Edits = edits, withGit = true): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'slipway-workspace-')))
  if (withGit) mkdirSync(join(root, '.git'))
  for (const [path, [before]] of Object.entries(of)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), before)
  }
  if (of['run.sh'] !== undefined) chmodSync(join(root, 'run.sh'), 0o755)
  writeFileSync(join(root, 'untouched.txt'), 'as it is\n')
  return root
}

/** Everything in a folder, with its mode and content, also in `.git`. */
export function snapshot(root: string): string[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  return paths.map((path) => {
    const stat = lstatSync(join(root, path))
    const content = stat.isFile() ? readFileSync(join(root, path), 'utf8') : ''
    return `${path} ${stat.mode.toString(8)} ${content}`
  })
}

/** Makes all the edits, creates two files, and ends. Effects must be open. */
export function editAll(root: string, of: Edits = edits): void {
  const writer = beginWrite(root)
  for (const [path, [before, after]] of Object.entries(of)) {
    writer.write(path, Buffer.from(before), Buffer.from(after))
  }
  writer.create('made/here/new.txt', 'file', Buffer.from(created['made/here/new.txt']))
  writer.create('made/run.sh', 'executable', Buffer.from(created['made/run.sh']))
  writer.end()
}
