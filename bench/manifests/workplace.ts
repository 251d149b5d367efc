import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Corpus, writeCorpus } from './corpus.ts'

/** The version that stands in every file before, and the one that is to stand there after. */
export const versions = { before: '1.2.3', after: '1.3.0' } as const

/** Files in a folder of their own, for one contender. */
export interface Workplace {
  readonly folder: string
  readonly paths: readonly string[]
  /** Writes every file as it was, and waits until the disk has it: what is still to be written would be measured with the next. */
  reset(): void
  /** How many of the lines that were there git shows as taken out. */
  linesLost(): number
  /** Throws unless every file is what it was with the new version in it, to the byte. */
  mustBeExact(): void
  /** Throws unless the new version stands in every file. */
  mustBeDone(): void
}

function removed(numstat: string): number {
  return [...numstat.matchAll(/^\d+\t(\d+)\t/gm)].reduce((sum, [, lines]) => sum + Number(lines), 0)
}

/** Makes a workplace in a new folder of `root`. */
export function makeWorkplace(root: string, name: string, corpus: Corpus): Workplace {
  const folder = join(root, name)
  const paths = [...corpus.keys()]
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  mkdirSync(folder)
  return {
    folder,
    paths,
    reset() {
      writeCorpus(corpus, folder, versions.before)
      spawnSync('sync')
    },
    linesLost() {
      writeCorpus(corpus, join(root, 'before'), versions.before)
      const args = ['diff', '--no-index', '--numstat', '--no-renames', 'before', name]
      const { stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 })
      rmSync(join(root, 'before'), { recursive: true })
      return removed(stdout)
    },
    mustBeExact() {
      const wrong = paths.find((path) => read(path) !== corpus.get(path)?.(versions.after))
      if (wrong !== undefined) throw new Error(`${name} has not edited ${wrong} exactly`)
    },
    mustBeDone() {
      const wrong = paths.find((path) => !read(path).includes(versions.after))
      if (wrong !== undefined) throw new Error(`${name} has not edited ${wrong}`)
    }
  }
}
