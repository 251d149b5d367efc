import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { suiteRepository } from '#rehearsal/checkout'
import { pin, readSources } from '../../../scripts/templates/sources.ts'

const commit = '1'.repeat(40)

/** The templates as a repository gets that takes them, by name; `call` is how they call a workflow of this repository. */
export function takenTemplates(call: 'pinned' | 'beside' = 'pinned'): Map<string, string> {
  const workflows = [...readSources('action-templates')].filter(([path]) => /^workflow-templates\/.*\.yml$/.test(path))
  return new Map(
    workflows.map(([path, source]) => {
      const taken = pin(source, { repository: suiteRepository, ref: commit, version: 'v1.2.3' })
      const text = taken.replaceAll('$default-branch', 'main')
      return [basename(path), call === 'pinned' ? text : besideIt(text)]
    })
  )
}

/** Calls of workflows that are there, by their paths. */
function besideIt(text: string): string {
  const call = new RegExp(`${suiteRepository}/(\\.github/workflows/[\\w-]+\\.yml)@${commit}`, 'g')
  return text.replace(call, (whole, path: string) => (existsSync(path) ? `./${path}` : whole))
}

/**
 * Makes a repository with our workflows and the templates in a new folder, in which all of them call each other and our
 * actions by paths: so a linter sees the inputs and outputs of both.
 */
export function linkedCopy(root: string): string {
  const folder = join(root, '.github/workflows')
  mkdirSync(folder, { recursive: true })
  cpSync('.github/actionlint.yaml', join(root, '.github/actionlint.yaml'))
  for (const part of ['actions', 'dist']) symlinkSync(resolve(part), join(root, part))
  for (const name of readdirSync('.github/workflows')) {
    const text = readFileSync(join('.github/workflows', name), 'utf8')
    writeFileSync(join(folder, name), text.replaceAll('uses: $/', 'uses: ./'))
  }
  for (const [name, text] of takenTemplates('beside')) writeFileSync(join(folder, `template-${name}`), text)
  spawnSync('git', ['init', '--quiet'], { cwd: root })
  return root
}
