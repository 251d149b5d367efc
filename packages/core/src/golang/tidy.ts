import { realpathSync } from 'node:fs'
import { Failure } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { quote } from '../action/untrusted.ts'
import { inFolder } from '../goproxy/module-plan.ts'
import { EditFault } from '../manifest/fault.ts'
import { type GoMod, readGoMod } from '../manifest/go-mod.ts'
import { folderName } from '../modules/module.ts'
import { withPrivateFolder } from '../program/private-folder.ts'
import { programFailure } from '../program/run.ts'
import { onDisk, readInside } from '../tree/inside.ts'
import { comingVersion } from './coming-versions.ts'
import { lastWords, machineFailure } from './explain.ts'
import type { Go } from './find-go.ts'
import { type GoCommand, prepareGo, runGo } from './go-command.ts'
import { sourcesOf } from './go-environment.ts'

/**
 * Runs `go mod tidy` in module folders of a copy of a workspace, one after the other. Modules are got from where the job gets
 * them, with empty caches and without credentials.
 *
 * It must not ask for what is not tagged yet, neither in vain nor at proxies, which would remember that it was not there. So a
 * module that would is passed over with a line of log.
 * @param root the full path of the copy
 * @param coming versions by module path that have no tag yet
 * @throws Failure with go's last words
 */
export async function tidyModules(
  runner: Runner,
  go: Go,
  root: string,
  folders: readonly string[],
  coming: ReadonlyMap<string, string> = new Map()
): Promise<void> {
  const real = realpathSync.native(root)
  await withPrivateFolder(runner, async (home) => {
    const command = prepareGo(go, runner.env, home, sourcesOf(go))
    for (const folder of folders) {
      const name = quote(folderName(folder))
      const ahead = comingVersion(folder, (one) => goModIn(real, one), coming)
      if (ahead === undefined) {
        checkPlain(real, folder)
        await tidy(command, onDisk(real, folder), name)
        runner.log(`go mod tidy in ${name}`)
      } else runner.log(`no go mod tidy in ${name}: it needs ${ahead}, which has no tag yet; run it behind the release`)
    }
  })
}

async function tidy(command: GoCommand, cwd: string, name: string): Promise<void> {
  const said = await runGo(command, cwd, ['mod', 'tidy'])
  if (said.exitCode === 0) return
  const failure = machineFailure(lastWords(said.stderr, command.home.path), 'set tidy to false')
  throw (
    failure ??
    programFailure(`go mod tidy in ${name}`, said, 'try it on your machine, with GOWORK=off, or set tidy to false')
  )
}

function goModIn(root: string, folder: string): GoMod | undefined {
  try {
    const reading = readGoMod(new TextDecoder().decode(readInside(root, inFolder(folder, 'go.mod'))))
    return reading.ok ? reading.mod : undefined
  } catch (error) {
    if (error instanceof EditFault) return undefined
    throw error
  }
}

/** Go would write through a link, and so leave the copy. */
function checkPlain(root: string, folder: string): void {
  for (const name of ['go.mod', 'go.sum']) {
    const path = inFolder(folder, name)
    try {
      readInside(root, path)
    } catch (error) {
      if (!(error instanceof EditFault)) throw error
      const isAbsent = error.missing && name === 'go.sum'
      if (!isAbsent) throw new Failure(`go mod tidy cannot work on ${quote(path)}: it ${error.message}`)
    }
  }
}
