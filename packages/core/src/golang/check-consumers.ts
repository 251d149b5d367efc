import { Failure } from '../action/errors.ts'
import type { Complaint } from '../action/plan.ts'
import { inParallel } from '../goproxy/in-parallel.ts'
import { placeOf } from '../modules/module.ts'
import { perCommand } from './check-versions.ts'
import { type ConsumeCheck, consume, writeConsumer } from './consumer.ts'
import { lastWords, machineFailure, type Trouble, troubleOf } from './explain.ts'
import { type GoCommand, readValues, runGo } from './go-command.ts'
import { argumentOf, type ServedModule } from './served-release.ts'

/** So many consumers work at once. */
const atOnce = 3

interface DownloadedModule {
  readonly Path: string
  readonly Sum?: string
  readonly Error?: string
}

/**
 * Lets Go download every module of the release, whose zips it checks, and compares its hashes with ours.
 * @param folder that of a module that requires nothing
 */
export async function checkDownloads(
  command: GoCommand,
  folder: string,
  modules: readonly ServedModule[]
): Promise<readonly Complaint[]> {
  const byPath = new Map(modules.map((one) => [one.module.mod.module, one]))
  const complaints: Complaint[] = []
  for (let at = 0; at < modules.length; at += perCommand) {
    const args = ['mod', 'download', '-json', ...modules.slice(at, at + perCommand).map(argumentOf)]
    const said = await runGo(command, folder, args)
    const downloaded = readValues<DownloadedModule>(said.stdout)
    if (downloaded.length < args.length - 3)
      throw new Failure(`go mod download failed: ${lastWords(said.stderr, command.home.path)}`)
    for (const { Path, Sum, Error: error } of downloaded) {
      const one = byPath.get(Path)
      if (one === undefined) continue
      if (error !== undefined) {
        if (machineFailure(error) !== undefined) throw downloadFailure(error, command)
        complaints.push(complaintOf(one, error, command))
      } else if (Sum !== one.sums.sum) {
        throw new Error(
          `${argumentOf(one)}: Go computes ${Sum} and we ${one.sums.sum}; this is a mistake in the action`
        )
      }
    }
  }
  return complaints
}

function downloadFailure(said: string, { home }: GoCommand): Failure {
  const words = lastWords(said, home.path)
  return machineFailure(words) ?? new Failure(`go mod download failed; try it on your machine: ${words}`)
}

/**
 * Lets one consumer take all modules; where that fails, each module gets one of its own, to tell which of them it is about.
 * @throws Failure when Go could not get what it needs for reasons that are not in the modules, and nothing else is wrong
 */
export async function checkConsumers(
  command: GoCommand,
  modules: readonly ServedModule[],
  check: ConsumeCheck
): Promise<readonly Complaint[]> {
  const together = await consume(command, writeConsumer(command, 'consumer', modules), modules, check)
  if (together === undefined) return []
  const alone = modules.length === 1 ? [together] : await eachAlone(command, modules, check)
  const faults = modules.flatMap((one, at) => (alone[at] === undefined ? [] : [{ one, words: alone[at] }]))
  const complaints = faults.filter(({ words }) => machineFailure(words) === undefined)
  if (complaints.length > 0) return complaints.map(({ one, words }) => complaintOf(one, words, command))
  const said = faults[0]?.words ?? together
  const failure = machineFailure(lastWords(said, command.home.path))
  if (failure !== undefined) throw failure
  const problem = `each module can be taken alone, and not all of them together: ${lastWords(together, command.home.path)}`
  return [{ place: 'check', problem, remedy: 'see which requires of them do not go together' }]
}

function eachAlone(
  command: GoCommand,
  modules: readonly ServedModule[],
  check: ConsumeCheck
): Promise<readonly (string | undefined)[]> {
  return inParallel([...modules.entries()], atOnce, ([index, one]) =>
    consume(command, writeConsumer(command, `consumer-${index + 1}`, [one]), [one], check)
  )
}

const remedies: Readonly<Partial<Record<Trouble, string>>> = {
  'missing-package': 'commit the package, or require the module and the version that have it',
  changed: 'find out who changed what was published before: the checksum database has another content of it'
}

function complaintOf({ module, version }: ServedModule, said: string, { home }: GoCommand): Complaint {
  const words = lastWords(said, home.path)
  return {
    place: placeOf(module, module.mod.moduleLine),
    problem: `whoever requires ${module.mod.module} ${version} cannot use it: ${words}`,
    remedy: remedies[troubleOf(words)] ?? 'try it on your machine, with its replaces taken out and GOWORK=off'
  }
}
