import type { PlannedCommit } from './fast-import.ts'

const nils = 'Nils Aronsen <nils@strait.example>'
const dara = 'Dara Okafor <dara@strait.example>'

/** The branches that wait to be merged: what is new, what puts something right, and what is neither. */
export const trainBranches = { feature: 'batches', fix: 'stream-race', chore: 'race-detector' } as const

/** The line before, with a fix that waits to be released. */
export const oldLine = 'release/v0.49'

const route = 'internal/controller/route.go'

/** Files that a later commit brings, or changes; all others stand in the first commit. */
const later = {
  command: 'cmd/extproc/main.go',
  stream: 'internal/extproc/stream.go',
  batch: 'internal/extproc/batch.go',
  install: 'site/docs/install.md',
  make: 'Makefile',
  freeze: '.github/workflows/freeze.yml'
}

/** 2026-04-20 09:00 UTC. */
const start = 1_776_675_600

type File = readonly [path: string, content: string]
type Entry = readonly [
  day: number,
  author: string,
  message: string,
  files: readonly File[],
  more?: Partial<PlannedCommit>
]

/** The history of the sample, from the files as they are when everything has been merged. */
export function trainHistory(tree: ReadonlyMap<string, string>): PlannedCommit[] {
  const at = (path: string): File => [path, tree.get(path) ?? '']
  const first = [...tree].filter(([path]) => !Object.values<string>(later).includes(path))
  const waits = (branch: string) => ({ branch, from: 'main' })
  const command = [at(later.command), unlocked(at(later.stream)), withoutDetector(at(later.make))]
  const entries: readonly Entry[] = [
    [0, nils, 'controller: routes by model', first],
    [3, dara, 'extproc: a command that rewrites answers (#14)', command, { tags: ['v0.49.0-rc1', 'v0.49.0'] }],
    [8, dara, 'controller: names of models have a space (#19)', [spaced(at(route))], waits(oldLine)],
    [9, nils, 'site: how to install (#21)', [at(later.install)]],
    [22, dara, 'ci: freeze main for candidates (#25)', [at(later.freeze)]],
    [24, nils, 'extproc: batches requests for a model', [at(later.batch)], waits(trainBranches.feature)],
    [25, dara, 'extproc: fixes a race of two writers', [at(later.stream)], waits(trainBranches.fix)],
    [26, dara, 'ci: tests look for races', [at(later.make)], waits(trainBranches.chore)]
  ]
  return entries.map(([day, author, message, files, more]) => ({
    ...{ branch: 'main', author, message, date: start + day * 86_400, files: new Map(files) },
    ...more
  }))
}

/** The file before somebody saw that two may write at the same time. */
function unlocked([path, text]: File): File {
  const calls = text.replaceAll(/\n\t(?:defer )?stream\.mutex\.\w+\(\)/g, '')
  const told = calls.replace('import "sync"\n\n', '').replace(' It may be written from several goroutines.', '')
  return [path, told.replace('\tmutex sync.Mutex\n', '')]
}

function spaced([path, text]: File): File {
  return [path, text.replace('" -> "', '"  ->  "')]
}

function withoutDetector([path, text]: File): File {
  return [path, text.replace(' -race', '')]
}
