import { Refusal } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import { comingVersion } from '#core/golang/coming-versions'
import { findGo } from '#core/golang/find-go'
import { tidyModules } from '#core/golang/tidy'
import { readGoMod } from '#core/manifest/go-mod'
import { goVersion } from '#core/modules/go-version'
import { folderName, folderOf, type GoModule } from '#core/modules/module'
import { remembering } from '#core/rewrite/remembering'
import { changeCopy, type ProgramFile } from '#core/tree/change-copy'
import { openWorkspace } from '#core/tree/workspace'
import { type Bump, bumpTree } from './bump-tree.ts'
import { readModules } from './read-modules.ts'

/** What `go mod tidy` makes of the modules of the workspace once they are bumped. */
export interface Tidied {
  /** The go.mod and go.sum files that are not as the bump alone leaves them. */
  readonly generated: readonly ProgramFile[]
  /** Why it was not run in some modules. */
  readonly warnings: readonly string[]
  /** The version of a sibling that a go.mod required before it was bumped; undefined where it was no other. */
  readonly oldOf: (file: string, sibling: string) => string | undefined
}

/** The bumped go.mod files of the workspace, the modules that are released or bumped, and the versions to come. */
async function bumpWorkspace(runner: Runner, bump: Bump) {
  const tree = remembering(await openWorkspace(runner.workspace))
  const bumped = new Map<string, Buffer>()
  const olds = new Map<string, string>()
  const { complaints } = await bumpTree(tree, bump, ({ path: file, text, edited }) => {
    bumped.set(file, Buffer.from(text))
    for (const { place } of edited) if (place.old !== undefined) olds.set(`${file}\n${place.path}`, place.old)
  })
  if (complaints.length > 0) throw new Refusal(complaints)
  const { modules, texts, versionOf } = await readModules(tree, bump.inputs, bump.version)
  const coming = new Map<string, string>()
  for (const module of modules) {
    const version = versionOf(module)
    if (version !== undefined) coming.set(module.mod.module, goVersion(version))
  }
  const goMods = new Map<string, GoModule['mod']>()
  for (const { file } of modules) {
    const reading = readGoMod(bumped.get(file)?.toString() ?? texts.get(file) ?? '')
    if (reading.ok) goMods.set(folderOf(file), reading.mod)
  }
  const concerned = modules.filter((one) => versionOf(one) !== undefined || bumped.has(one.file))
  const oldOf: Tidied['oldOf'] = (file, sibling) => olds.get(`${file}\n${sibling}`)
  return { bumped, oldOf, coming, goMods, folders: concerned.map(({ folder }) => folder) }
}

/**
 * Runs `go mod tidy` on a copy of the workspace in which the modules are bumped, in each module that is released or bumped and
 * whose siblings are replaced by their folders: another one would ask for tags that are not there yet.
 * @throws Refusal without Go
 * @throws Failure when it does not end well
 */
export async function tidyBumped(runner: Runner, bump: Bump): Promise<Tidied> {
  const go = await findGo(runner)
  if (go === undefined) {
    const remedy = 'install Go in a step before this one, such as with actions/setup-go, or set tidy to false'
    throw new Refusal([{ place: 'tidy', problem: 'is true, and there is no go on PATH', remedy }])
  }
  const { bumped, oldOf, coming, goMods, folders } = await bumpWorkspace(runner, bump)
  const ahead = new Map(folders.map((one) => [one, comingVersion(one, (folder) => goMods.get(folder), coming)]))
  const able = folders.filter((one) => ahead.get(one) === undefined)
  const inFolder = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)
  const allowed = new Set(able.flatMap((one) => [inFolder(one, 'go.mod'), inFolder(one, 'go.sum')]))
  const { changed } = await changeCopy(runner, {
    name: 'go mod tidy',
    remedy: 'commit it as it is to be, or set tidy to false',
    isAllowed: (path) => allowed.has(path),
    async work(copy) {
      for (const [path, bytes] of bumped) copy.write(path, bytes)
      await tidyModules(runner, go, copy.root, able, coming)
    }
  })
  return {
    oldOf,
    generated: changed.filter(({ path, bytes }) => bumped.get(path)?.equals(bytes) !== true),
    warnings: [...ahead].flatMap(([folder, version]) => (version === undefined ? [] : leftOut(folder, version)))
  }
}

function leftOut(folder: string, version: string): string {
  const where = quote(folderName(folder))
  return `no go mod tidy in ${where}: it needs ${quote(version)}, which has no tag yet and which no folder replaces; run it behind the release`
}
