import type { Complaint } from '../action/plan.ts'
import { inert, quote } from '../action/untrusted.ts'
import type { GoRequire } from '../manifest/go-mod.ts'
import { type GoModule, placeOf } from '../modules/module.ts'
import { isLocal, replaceOf } from '../modules/replace.ts'
import { lastWords, machineFailure } from './explain.ts'
import { type GoCommand, readValues, runGo } from './go-command.ts'
import type { ServedModule } from './served-release.ts'

/** So many versions are asked for by one command: systems limit how long one is. */
export const perCommand = 200

interface ListedModule {
  readonly Path: string
  readonly Version?: string
  readonly Error?: { readonly Err: string }
}

/**
 * Lets Go look up every version that a module of the release requires. A consumer alone does not tell: Go passes over what
 * the packages in use do not need, and takes the higher version where another module requires one.
 * @param folder that of a module that requires nothing
 * @throws Failure when Go could not ask, and nothing else is wrong
 */
export async function checkVersions(
  command: GoCommand,
  folder: string,
  modules: readonly ServedModule[]
): Promise<readonly Complaint[]> {
  const wanted = [
    ...new Set(modules.flatMap(({ module }) => module.mod.requires.map(({ path, version }) => `${path}@${version}`)))
  ]
  const faults = new Map<string, string>()
  for (let at = 0; at < wanted.length; at += perCommand) {
    // A go.mod may require what begins with a dash, which must not be taken for a flag.
    const args = ['list', '-m', '-e', '-json', '--', ...wanted.slice(at, at + perCommand)]
    const said = await runGo(command, folder, args)
    const listed = said.exitCode === 0 ? readValues<ListedModule>(said.stdout) : []
    if (listed.length < args.length - 5) throw unexplained(said.stderr, command)
    for (const { Path, Version, Error: error } of listed)
      if (error !== undefined) faults.set(`${Path}@${Version}`, error.Err)
  }
  const releases = new Map(modules.map((one) => [one.module.mod.module, one.version]))
  const complaints = modules.flatMap(({ module }) =>
    module.mod.requires.flatMap((requirement) => {
      const fault = faults.get(`${requirement.path}@${requirement.version}`)
      const words = fault === undefined ? '' : lastWords(fault, command.home.path)
      if (fault === undefined || machineFailure(words) !== undefined) return []
      return [versionComplaint(module, requirement, words, releases.get(requirement.path))]
    })
  )
  if (complaints.length > 0) return complaints
  for (const fault of faults.values()) throw unexplained(fault, command)
  return []
}

function unexplained(said: string, { home }: GoCommand): Error {
  const words = lastWords(said, home.path)
  return machineFailure(words) ?? new Error(`go list said nothing of what it was asked for: ${words}`)
}

function versionComplaint(
  module: GoModule,
  requirement: GoRequire,
  words: string,
  release: string | undefined
): Complaint {
  const { path, version, line } = requirement
  const replace = replaceOf(module.mod, requirement)
  const hidden = isLocal(replace)
    ? `; the replace on line ${replace?.line} hides that here, and others do not see it`
    : ''
  const problem = `requires ${quote(path)} at ${quote(version)}, which nobody can get${hidden}: ${words}`
  const instead =
    release === undefined
      ? 'a version that is released'
      : `${inert(release)}, as it is released now, or a version that is there`
  return { place: placeOf(module, line), problem, remedy: `require ${instead}` }
}
