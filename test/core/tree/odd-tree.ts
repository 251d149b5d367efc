import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A commit that a submodule is at; nobody ever fetches it. */
export const submoduleCommit = '1234567890123456789012345678901234567890'

/** What a tree can hold besides plain texts, all of it. */
export const oddFiles: Readonly<Record<string, string | Uint8Array>> = {
  'README.md': 'one\r\ntwo\r\n',
  'bin/run.sh': '#!/bin/sh\n',
  'blob.bin': Uint8Array.from({ length: 300 }, (_, index) => index % 256),
  'empty.txt': '',
  'with bom.yaml': '\uFEFFa: 1\n',
  'a "quoted" \\ name.txt': 'quoted\n',
  'über/ö.txt': 'umlaut\n',
  '-dash': 'dash\n',
  'charts/app/Chart.yaml': 'version: 1.2.3\n',
  'charts/other/Chart.yaml': 'version: 1.2.3\n'
}

/** Writes the files into a work folder and adds them to its index, with a link, an executable and a submodule. */
export async function addOddTree(work: string, git: (...args: string[]) => unknown): Promise<void> {
  for (const [path, content] of Object.entries(oddFiles)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), content)
  }
  chmodSync(join(work, 'bin/run.sh'), 0o755)
  symlinkSync('README.md', join(work, 'link'))
  symlinkSync('charts', join(work, 'charts-link'))
  await git('-c', 'core.autocrlf=false', 'add', '--all')
  await git('update-index', '--add', '--cacheinfo', `160000,${submoduleCommit},module`)
}
