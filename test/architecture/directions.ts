import { type Chain, edges, reachable, type Sources } from './graph.ts'
import { parse, walk } from './syntax.ts'

/** One breach of a rule: where it is and what is wrong there. */
export type Breach = string

const purePackages = ['semver', 'picomatch', 'yaml', 'conventional-commits-parser']

/** What every process has loaded anyway, or loads in no time. Whatever else a start needs is added here on purpose. */
const light = /^node:(fs|os|path|url)$/

/** Names of the environment that a pure function has no business with. */
const ambient = ['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'performance', 'require']

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function ambientNames(source: string): string[] {
  const names = new Set<string>()
  walk(parse(source), (node) => {
    if (node.type === 'Identifier' && 'ctxt' in node && ambient.includes(node.value as string))
      names.add(node.value as string)
    return undefined
  })
  return [...names]
}

/** Why a module is no pure one by itself; nothing when it is. */
function impurity(sources: Sources, path: string): string | undefined {
  const source = sources.get(path)
  if (source === undefined) return purePackages.includes(packageName(path)) ? undefined : `${path} is not pure`
  const names = ambientNames(source)
  return names.length > 0 ? `${path} uses ${names.join(', ')}` : undefined
}

function arrow(chain: Chain): string {
  return chain.join(' -> ')
}

/** Everything that `path` can ever load is free of effects. */
function purityBreaches(sources: Sources, path: string): Breach[] {
  const reached = [...reachable(sources, path, ['static', 'dynamic'])]
  return reached.flatMap(([module, chain]) => {
    const why = impurity(sources, module)
    return why === undefined ? [] : [`${arrow(chain)}: ${why}, and ${path} must be pure`]
  })
}

const pure =
  /^(actions\/[^/]+\/src\/(plan|inputs)|packages\/core\/src\/(version|release|manifest|modules|notes)\/.+)\.ts$/

/** Any other module says so at the end of its first comment, and is held to it. */
const saysPure = /^\/\*\*(?:(?!\*\/).)*\b[Pp]ure\.\s*\*\//s

/** Plans, inputs, the version rules and whatever says that it is pure are so, with all that they reach. */
export function purity(sources: Sources): Breach[] {
  return [...sources]
    .filter(([path, source]) => pure.test(path) || saysPure.test(source))
    .flatMap(([path]) => purityBreaches(sources, path))
}

/** Nothing heavy is evaluated when an action starts. */
export function startPath(sources: Sources): Breach[] {
  const entries = [...sources.keys()].filter((path) => /^actions\/[^/]+\/src\/main\.ts$/.test(path))
  return entries.flatMap((entry) =>
    [...reachable(sources, entry, ['static'])]
      .filter(([module]) => !sources.has(module) && !light.test(module))
      .map(
        ([module, chain]) =>
          `${arrow(chain)}: ${module} is heavy at a start; import it with await import(...) where it is needed`
      )
  )
}

function territory(path: string): string {
  return /^(actions\/[^/]+|packages\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? path
}

/** May a module of `from` import one of `to`? Territories are `actions/NAME`, `packages/core`, `packages/rehearsal`, `scripts`... */
function allowed(from: string, to: string): boolean {
  if (from === to || from === 'test') return true
  // Measurements take the actions as a whole, or a part of core by itself.
  if (from === 'bench') return to === 'scripts' || to === 'packages/core'
  return from.startsWith('actions/') && to === 'packages/core'
}

/** Imports between folders point one way: an action to core, tests to everything, and nothing else crosses a border. */
export function borders(sources: Sources): Breach[] {
  return [...sources.keys()].flatMap((path) =>
    edges(sources, path)
      .filter(({ specifier }) => specifier === '(computed)' || sources.has(specifier))
      .filter(({ specifier }) => specifier === '(computed)' || !allowed(territory(path), territory(specifier)))
      .map(({ specifier }) => `${path} must not import ${specifier}`)
  )
}

/** Inside an action: only main.ts may import what reads and writes. */
export function actionParts(sources: Sources): Breach[] {
  return [...sources.keys()].flatMap((path) => {
    const part = /^actions\/[^/]+\/src\/(plan|inputs)\.ts$/.exec(path)?.[1]
    if (part === undefined) return []
    return edges(sources, path)
      .filter(({ specifier, kind }) => kind !== 'type' && /\/src\/(main|observe|apply)\.ts$/.test(specifier))
      .map(({ specifier }) => `${path} must not import ${specifier}: a decision neither reads nor writes`)
  })
}

/** Which subjects of core a subject may import, besides itself. A new one is added here on purpose. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  action: [],
  version: ['action'],
  release: ['version', 'action', 'history'],
  manifest: ['version', 'action'],
  notes: ['release', 'version', 'manifest', 'history', 'action'],
  modules: ['manifest', 'version', 'action'],
  network: ['action'],
  goproxy: ['modules', 'manifest', 'version', 'network', 'action'],
  git: ['action', 'network'],
  github: ['action', 'network'],
  history: ['version', 'git', 'github', 'action'],
  oci: ['git', 'network', 'action'],
  chart: ['manifest', 'version', 'action'],
  program: ['git', 'action'],
  helm: ['program', 'git', 'oci', 'network', 'action'],
  signing: ['program', 'git', 'oci', 'action'],
  tree: ['manifest', 'git', 'network', 'action'],
  placeholders: ['version', 'release', 'manifest', 'git', 'action'],
  golang: ['program', 'goproxy', 'modules', 'manifest', 'tree', 'version', 'git', 'network', 'action'],
  tagging: ['tree', 'git', 'github', 'network', 'action'],
  publishing: ['notes', 'delivery', 'tree', 'manifest', 'github', 'history', 'network', 'action'],
  rewrite: ['delivery', 'placeholders', 'tree', 'manifest', 'git', 'github', 'history', 'version', 'action'],
  delivery: ['tree', 'manifest', 'git', 'github', 'history', 'network', 'version', 'action']
}

const subjectOf = (path: string) => /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1]

/** Inside core: the frame knows no subject, and every other subject only those below it. */
export function coreSubjects(sources: Sources): Breach[] {
  return [...sources.keys()].flatMap((path) => {
    const from = subjectOf(path)
    if (from === undefined) return []
    const known = subjects[from]
    if (known === undefined) return [`${path}: ${from} is a new subject of core; say what it may import`]
    return edges(sources, path)
      .map(({ specifier }) => [specifier, subjectOf(specifier)] as const)
      .filter(([, to]) => to !== undefined && to !== from && !known.includes(to))
      .map(([specifier]) => `${path} must not import ${specifier}: ${from} stands below it`)
  })
}
