import type { PlannedCommit } from './fast-import.ts'

const mara = 'Mara Lindqvist <mara@harbor.example>'
const tomas = 'Tomás Ferreira <tomas@harbor.example>'
const bot = 'harbor-release[bot] <41898282+harbor-release[bot]@users.noreply.github.com>'

/** Files that a later commit brings; all others stand in the first commit. */
const later = {
  requeue: 'internal/controller/requeue.go',
  metrics: 'internal/metrics/metrics.go',
  leader: 'internal/controller/leader.go',
  webhook: 'internal/webhook/validate.go',
  finalizer: 'internal/controller/finalizer.go'
}

const manager = 'config/manager/kustomization.yaml'
const chart = 'deploy/charts/harbor-operator/Chart.yaml'
const controller = 'internal/controller/controller.go'

/** The branch of a pull request that prepares the release after the last one. */
export const operatorNext = 'prepare/v1.2.1'

type File = readonly [path: string, content: string]

/** Days since the first commit, author, message, files, tags; a commit of another branch names it and where it starts. */
type Entry = readonly [
  day: number,
  author: string,
  message: string,
  files: readonly File[],
  tags?: readonly string[],
  branch?: { readonly branch: string; readonly from?: string }
]

/** The history of the sample, from the files as they are at its end. */
export function operatorHistory(tree: ReadonlyMap<string, string>): PlannedCommit[] {
  return entries(tree).map(([day, author, message, files, tags, branch]) => ({
    branch: 'main',
    ...branch,
    author,
    message,
    date: start + day * 86_400,
    files: new Map(files),
    ...(tags === undefined ? {} : { tags })
  }))
}

/** 2026-01-12 09:00 UTC. */
const start = 1_768_208_400

function entries(tree: ReadonlyMap<string, string>): Entry[] {
  const { at, bumped, changelog, resync } = editsOf(tree)
  const first = [...tree].filter(([path]) => !Object.values<string>(later).includes(path))
  const initial = [...new Map<string, string>([...first, ...bumped('0.0.0'), changelog('1.0.0'), resync(60)])]
  const next: File = [
    'CHANGELOG.md',
    (tree.get('CHANGELOG.md') ?? '').replace('\n## ', '\n## 1.2.1\n\n- Nothing yet.\n\n## ')
  ]
  const line = { branch: 'release/v1.1', from: 'main' }
  return [
    [0, mara, 'chore: scaffold the operator', initial],
    [9, tomas, 'feat: resync berths twice as often (#4)', [resync(30)], ['v1.0.0']],
    [9, bot, 'chore: update manifests to 1.0.0', bumped('1.0.0')],
    [15, mara, 'fix: wait longer after each failure (#12)', [at(later.requeue)]],
    [16, mara, 'docs: changelog of 1.0.1', [changelog('1.0.1')], ['v1.0.1']],
    [16, bot, 'chore: update manifests to 1.0.1', bumped('1.0.1')],
    [30, tomas, 'feat(metrics): count berths by state (#17)', [at(later.metrics)]],
    [37, mara, 'feat: elect a leader (#19)', [at(later.leader)]],
    [38, mara, 'docs: changelog of 1.1.0', [changelog('1.1.0')], ['v1.1.0-rc.1', 'v1.1.0']],
    [38, bot, 'chore: update manifests to 1.1.0', bumped('1.1.0')],
    [55, mara, 'fix: resync less often under load (#25)', [resync(45)], ['v1.1.1'], line],
    [60, tomas, 'fix: resync at least once a minute (#27)', [resync(50)], [], { branch: line.branch }],
    [52, tomas, 'feat(webhook): check berth names (#23)', [at(later.webhook)]],
    [58, mara, 'docs: changelog of 1.2.0', [changelog('1.2.0')], ['v1.2.0-rc.1']],
    [64, tomas, 'fix: keep the finalizer until the berth is drained (#28)', [at(later.finalizer)], ['v1.2.0-rc.2']],
    [65, mara, 'docs: changelog of 1.2.1', [next], [], { branch: operatorNext, from: 'main' }]
  ]
}

/** The edits that commits are made of, each as the file after it. */
function editsOf(tree: ReadonlyMap<string, string>) {
  const text = (path: string): string => tree.get(path) ?? ''
  return {
    at: (path: string): File => [path, text(path)],
    resync: (seconds: number): File => [controller, text(controller).replace('30 * time', `${seconds} * time`)],
    changelog: (version: string): File => ['CHANGELOG.md', sectionsUpTo(text('CHANGELOG.md'), version)],
    bumped: (version: string): File[] => [
      [manager, text(manager).replace(/newTag: \S+/, `newTag: ${version}`)],
      [
        chart,
        text(chart)
          .replace(/^version: .*/m, `version: ${version}`)
          .replace(/"[\d.]+"/, `"${version}"`)
      ]
    ]
  }
}

function sectionsUpTo(changelog: string, version: string): string {
  const [title = '', ...sections] = changelog.split(/^(?=## )/m)
  return [title, ...sections.slice(sections.findIndex((section) => section.startsWith(`## ${version}\n`)))].join('')
}
