import type { Breach } from './directions.ts'
import type { Sources } from './graph.ts'
import { type Place, type Standing, type Unit, unitsOf } from './units.ts'

/** What may change something outside the process without the gate, by the beginning of its name, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'packages/core/src/action/': 'the log and the files of the runner are how every run speaks, a dry run too',
  'packages/core/src/git/clean-room.ts#': 'a temporary repository of the process, which goes with it',
  'packages/core/src/git/upload-pack.ts#ask': 'a question in the protocol of git, which changes nothing at the server',
  'packages/core/src/chart/pack.ts#': 'an archive in the private folder of the process, which goes with it',
  'packages/core/src/goproxy/file-proxy.ts#':
    'a module proxy for the go command that checks a release, in a temporary folder of the process',
  'packages/core/src/tree/copy-workspace.ts#': 'a temporary copy of the workspace for one program, which goes with it',
  'packages/core/src/program/private-folder.ts#': 'a private folder for one program, which goes with it',
  'packages/core/src/oci/token.ts#exchanging': 'a token is asked for, which changes nothing where it is given out',
  'actions/publish-release/src/notes-github.ts#': 'GitHub writes notes and saves them nowhere',
  'packages/core/src/tree/undo-owner.ts#endOwnership':
    'a run that was cancelled signs off too, and nothing depends on it: a dead owner counts as none'
}

function isException(id: string): boolean {
  return Object.keys(exceptions).some((beginning) => id.startsWith(beginning))
}

/** The gate is the second argument of `effect`. */
const gate: Place = 'packages/core/src/action/effect.ts#effect(1)'

/** The gate and every place that leads only there: a function that uses what it is given inside the gate alone. */
function placesBehind(units: readonly Unit[]): ReadonlySet<Place> {
  const behind = new Set([gate])
  const parameters = units.flatMap((unit) => [...unit.parameters])
  for (let known = 0; known < behind.size; ) {
    known = behind.size
    for (const [place, uses] of parameters) {
      if (uses.length > 0 && uses.every((use) => isBehind(use, behind))) behind.add(place)
    }
  }
  return behind
}

function isBehind({ within }: Standing, places: ReadonlySet<Place>): boolean {
  return within.some((place) => places.has(place))
}

/** How a unit comes to a write in front of the gate: the units on the way there, and the write. */
function wayToWrite(
  units: ReadonlyMap<string, Unit>,
  start: string,
  isFree: (standing: Standing) => boolean
): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([[start, [start]]])
  for (const [id, way] of ways) {
    const unit = units.get(id)
    if (unit === undefined || isException(id)) continue
    const write = unit.writes.find(isFree)
    if (write !== undefined) return [...way, write.what]
    for (const { what } of unit.mentions.filter(isFree)) if (!ways.has(what)) ways.set(what, [...way, what])
  }
  return undefined
}

/**
 * Whatever changes something outside the process stands inside `effect`, or in a function that is used only there: a
 * dry run then changes nothing, and the crash tests know every change by its name.
 */
export function gatedWrites(sources: Sources): Breach[] {
  const units = unitsIn(sources)
  const behind = placesBehind(units)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const mentioned = new Set(units.flatMap(({ mentions }) => mentions.map(({ what }) => what)))
  // A function is judged where it is used; what nobody uses is judged by itself.
  const roots = [...byId.keys()].filter((id) => !mentioned.has(id))
  return roots.flatMap((id) => {
    const way = wayToWrite(byId, id, (standing) => !isBehind(standing, behind))
    return way === undefined ? [] : [`${way.join(' -> ')} stands outside of effect(...)`]
  })
}

function unitsIn(sources: Sources): Unit[] {
  const judged = [...sources].filter(([path]) => /^(actions|packages\/core)\/.*\.ts$/.test(path))
  return judged.flatMap(([path, source]) => unitsOf(path, source))
}

/** The exceptions that nothing needs any more. */
export function idleExceptions(sources: Sources): string[] {
  const writing = unitsIn(sources).filter(({ writes }) => writes.length > 0)
  return Object.keys(exceptions).filter((beginning) => !writing.some(({ id }) => id.startsWith(beginning)))
}
