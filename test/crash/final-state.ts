import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { endStateOf } from '#rehearsal/world/end-state'
import { describeRegistries } from '#rehearsal/world/registry/describe-registries'
import { describeCommits } from './commits.ts'
import { type Place, within } from './place.ts'
import type { Scenario } from './scenario.ts'

/** What a place came to, in plain JSON without times, and with the same name for the same thing in every place. */
export type FinalState = Readonly<Record<string, unknown>>

/** Puts what is the same in all places into the words of one, so that texts can be compared. */
export type Translate = (text: string) => string

/** Reads what a place came to: the repository with all that GitHub knows about it, and the files of the workspace. */
export async function finalState(
  place: Place,
  { blurred = [], also = async () => ({}) }: Pick<Scenario, 'blurred' | 'also'> = {}
): Promise<{ readonly state: FinalState; readonly translate: Translate }> {
  const { branches, tags, names } = await describeCommits(place.repository.path)
  const { refs: _, ...rest } = await endStateOf(place.world.state, place.repository)
  const abbreviated = new Map([...names].map(([sha, name]) => [sha.slice(0, 7), name]))
  const translate: Translate = (text) =>
    blurred
      .reduce((told, [what, by]) => told.replace(what, by), text)
      .replaceAll(place.fullName, 'acme/case')
      .replaceAll(place.world.url, 'https://world')
      .replaceAll(place.workspace, '/workspace')
      .replace(/\b[0-9a-f]{7,40}\b/g, (sha) => names.get(sha) ?? abbreviated.get(sha) ?? sha)
  const packages = packagesOf(place)
  const own = { packages, workspace: filesIn(place.workspace), left: leftOf(place), ...(await also(place)) }
  const state = { branches, tags, ...rest, ...own }
  return { state: JSON.parse(translate(JSON.stringify(state))), translate }
}

/** What registries have under the name of the place. */
function packagesOf({ world, fullName }: Place): Record<string, unknown> {
  const found = Object.entries(describeRegistries(world.state)).flatMap(([host, packages]) =>
    Object.entries(packages).map(([name, described]) => [`${host}/${name}`, described] as const)
  )
  return Object.fromEntries(found.filter(([name]) => within(fullName).test(name)))
}

/**
 * Every file with its mode and its text, `.git` included: nothing may be left there either but what a dead process
 * signed with, which counts for nothing.
 */
export function filesIn(folder: string): Record<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => !/(^|slipway\/)owners$/.test(path))
    .sort()
  const files = paths.map((path) => [path, statSync(join(folder, path))] as const).filter(([, stat]) => stat.isFile())
  return Object.fromEntries(
    files.map(([path, { mode }]) => [`${path} ${(mode & 0o777).toString(8)}`, readFileSync(join(folder, path), 'utf8')])
  )
}

/** What is left in the temporary folder of how files are put back; a room for git dies with whoever is killed. */
function leftOf({ folder }: Place): string[] {
  const temporary = join(folder, 'temporary')
  const places = readdirSync(temporary).filter((name) => name.startsWith('slipway-undo'))
  return places.flatMap((name) => Object.keys(filesIn(join(temporary, name))))
}
