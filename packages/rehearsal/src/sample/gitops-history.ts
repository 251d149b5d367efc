import type { PlannedCommit } from './fast-import.ts'

const edda = 'Edda Marsh <edda@beacon.example>'
const jonas = 'Jonas Pryce <jonas@beacon.example>'

/** 2026-06-01 09:00 UTC. */
const start = 1_780_304_400

type Entry = readonly [day: number, author: string, message: string, files: readonly (readonly [string, string])[]]

/** The history of the sample, from the files as they are at its end: pre-prod, prod, and last what promotes releases. */
export function gitopsHistory(tree: ReadonlyMap<string, string>): PlannedCommit[] {
  const under = (...folders: readonly string[]) =>
    [...tree].filter(([path]) => folders.some((folder) => path.startsWith(folder)))
  const prod = under('clusters/prod/')
  const promotion = under('.github/', 'docs/')
  const later = new Set([...prod, ...promotion].map(([path]) => path))
  const entries: readonly Entry[] = [
    [0, edda, 'Run beacon in dev and pre-prod', [...tree].filter(([path]) => !later.has(path))],
    [12, jonas, 'Run beacon in prod (#3)', prod],
    [20, edda, 'Promote releases by pull requests (#5)', promotion]
  ]
  return entries.map(([day, author, message, files]) => ({
    ...{ branch: 'main', author, message, date: start + day * 86_400 },
    files: new Map(files)
  }))
}
