import { Failure } from '../action/errors.ts'
import { quote } from '../action/untrusted.ts'
import type { Tree, TreeEntry } from '../manifest/tree.ts'
import { type Attributes, attributesOf } from './attributes.ts'
import { type FolderModule, inFolder, planModule } from './module-plan.ts'
import { type PackedModule, packModule, type ZipTarget } from './pack-module.ts'

/**
 * Makes of modules in a commit what Go makes of them once they are tagged: hashes, and zips where somebody takes them. All
 * files are asked of the tree at once, module by module, and few are held at a time.
 * @param zipOf where the zip of a module goes; without it only hashes are computed
 * @throws Failure when a module has no go.mod, or when the tree does not give what decides over the rest
 */
export async function* packModules(
  tree: Tree,
  modules: readonly FolderModule[],
  zipOf?: (module: FolderModule) => Promise<ZipTarget>
): AsyncGenerator<PackedModule> {
  const entries = await tree.list()
  const { attributes, goModOf } = await readRules(tree, entries, modules)
  const plans = modules.map((module) => planModule(module, entries, goModOf(module)))
  const wanted = plans.flatMap(({ files }) => files.map(({ path }) => path))
  const reads = tree.read(wanted)[Symbol.asyncIterator]()
  for (const plan of plans) {
    const zip = plan.refused.length === 0 ? await zipOf?.(plan.module) : undefined
    yield await packModule(plan, { goMod: goModOf(plan.module), attributes, reads, zip })
  }
}

interface Rules {
  readonly attributes: (path: string) => Attributes
  readonly goModOf: (module: FolderModule) => Uint8Array
}

const goModPath = ({ folder }: FolderModule): string => inFolder(folder, 'go.mod')

/** Reads what says which files go into zips, and how. */
async function readRules(tree: Tree, entries: readonly TreeEntry[], modules: readonly FolderModule[]): Promise<Rules> {
  const attributePaths = entries
    .filter(({ path, kind }) => (kind === 'file' || kind === 'executable') && /(^|\/)\.gitattributes$/.test(path))
    .map(({ path }) => path)
  const read = new Map<string, Uint8Array>()
  for await (const file of tree.read([...new Set([...attributePaths, ...modules.map(goModPath)])])) {
    if (!file.ok) throw new Failure(`${quote(file.path)} ${file.fault.message}`, { cause: file.fault })
    read.set(file.path, file.bytes)
  }
  const bytesOf = (path: string): Uint8Array => read.get(path) ?? new Uint8Array()
  return {
    attributes: attributesOf(attributePaths.map((path) => ({ path, bytes: bytesOf(path) }))),
    goModOf: (module) => bytesOf(goModPath(module))
  }
}
