import { join } from 'node:path'
import type { Tree } from '../manifest/tree.ts'
import type { FolderModule } from './module-plan.ts'
import { escapeModule } from './module-version.ts'
import type { PackedModule } from './pack-module.ts'
import { packModules } from './pack-modules.ts'
import { createZip } from './zip.ts'

/** What a proxy is to say of the versions. */
export interface FileProxyOptions {
  /** The time of the commit, as RFC 3339 has it. */
  readonly time: string
  /** The go.mod to serve in the place of a module's own, such as one without its replaces. The zip and the sums keep the own one. */
  readonly goModOf?: (packed: PackedModule) => Uint8Array
}

/**
 * Writes modules of a commit into a folder in the layout of a module proxy, so that `GOPROXY=file://FOLDER` serves versions
 * that are not tagged yet. Of a module with something refused nothing is there.
 * @param folder an empty folder
 * @returns every module with its sums, or with what is refused
 */
export async function writeFileProxy(
  folder: string,
  tree: Tree,
  modules: readonly FolderModule[],
  { time, goModOf = ({ goMod }) => goMod }: FileProxyOptions
): Promise<readonly PackedModule[]> {
  const { appendFile, mkdir, rm, writeFile } = await import('node:fs/promises')
  const fileOf = (module: FolderModule, ending: string): string => {
    const { path, version } = escapeModule(module)
    return join(folder, ...path.split('/'), '@v', `${version}${ending}`)
  }
  const zipOf = async (module: FolderModule) => {
    await mkdir(join(fileOf(module, '.zip'), '..'), { recursive: true })
    return createZip(fileOf(module, '.zip'))
  }
  const all: PackedModule[] = []
  for await (const packed of packModules(tree, modules, zipOf)) {
    const { module, sums } = packed
    all.push(packed)
    if (sums === undefined) {
      if (packed.files.length > 0) await rm(fileOf(module, '.zip'))
      continue
    }
    await writeFile(fileOf(module, '.mod'), goModOf(packed))
    await writeFile(fileOf(module, '.info'), JSON.stringify({ Version: module.version, Time: time }))
    await appendFile(join(fileOf(module, '.zip'), '..', 'list'), `${module.version}\n`)
  }
  return all
}
