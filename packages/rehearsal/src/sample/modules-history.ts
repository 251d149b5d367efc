import type { PlannedCommit } from './fast-import.ts'

const ida = 'Ida Halvorsen <ida@ferry.example>'
const noor = 'Noor Rahimi <noor@ferry.example>'

/** The modules that are released, in the order of their names, which is not the one in which they require each other. */
export const moduleFolders: readonly string[] = [
  'src/csi-wrapper',
  'src/ferry-adaptor',
  'src/ferry-ctrl',
  'src/ferryconfig-ctrl',
  'src/shipyards',
  'src/webhook'
]

/** The branch of the line before. */
export const modulesLine = 'release/v0.8'

/** Files that a later commit brings; all others stand in the first commit. */
const later = {
  libvirt: 'src/shipyards/libvirt/libvirt.go',
  command: 'src/ferry-adaptor/cmd/ferry-adaptor/main.go',
  pins: '.github/pins.yml',
  after: '.github/after-release.yml'
}

/** 2026-02-02 09:00 UTC. */
const start = 1_770_022_800

type Entry = readonly [
  day: number,
  author: string,
  message: string,
  paths: readonly string[],
  more?: Partial<PlannedCommit>
]

/**
 * The history of the sample, from the files as they are at its end: a release of all modules, what came after it, and the
 * branch of its line, which has a fix.
 */
export function modulesHistory(tree: ReadonlyMap<string, string>): PlannedCommit[] {
  const first = [...tree.keys()].filter((path) => !Object.values<string>(later).includes(path))
  const tags = ['v0.8.0', ...moduleFolders.map((folder) => `${folder}/v0.8.0`)]
  const entries: readonly Entry[] = [
    [0, ida, 'feat: machines outside of the cluster', first],
    [11, noor, 'feat(shipyards): build on a host of the user (#7)', [later.libvirt, later.pins], { tags }],
    [15, noor, 'fix: the command of the nodes (#8)', [later.command], { branch: modulesLine, from: 'main' }],
    [19, ida, 'feat(ferry-adaptor): a command for the nodes (#9)', [later.command]],
    [26, noor, 'ci: what follows a release (#12)', [later.after]]
  ]
  return entries.map(([day, author, message, paths, more]) => ({
    ...{ branch: 'main', author, message, date: start + day * 86_400 },
    files: new Map(paths.map((path) => [path, tree.get(path) ?? ''])),
    ...more
  }))
}
