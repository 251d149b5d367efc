import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Subject } from './process.ts'

type Ncc = (entry: string, options: object) => Promise<{ readonly code: string }>

/** A file with nothing in it: what it costs to start Node at all. */
export function emptyFile(folder: string, env: Subject['env']): Subject {
  const file = join(folder, 'empty.cjs')
  writeFileSync(file, '')
  return { file, env, cwd: folder, status: 0 }
}

/** A bundle that does nothing but import @actions/core and read an input by it: how most actions start. */
export async function toolkitOnly(folder: string, env: Subject['env']): Promise<Subject> {
  const [entry, file] = [join(folder, 'toolkit', 'entry.js'), join(folder, 'toolkit', 'bundle.cjs')]
  mkdirSync(join(folder, 'toolkit'))
  symlinkSync(resolve('node_modules'), join(folder, 'toolkit', 'node_modules'))
  writeFileSync(entry, "import * as core from '@actions/core'\ncore.getInput('version')\n")
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc
  const { code } = await ncc(entry, { cache: false, quiet: true })
  writeFileSync(file, code)
  return { file, env, cwd: folder, status: 0 }
}
