import type { FileRead } from '../manifest/tree.ts'
import { type Archived, archivedBytes } from './archived-bytes.ts'
import type { Attributes } from './attributes.ts'
import { beginHash, hashGoMod, type Sums } from './hash.ts'
import type { ModulePlan, PlannedFile } from './module-plan.ts'
import type { FileNote } from './select-files.ts'
import { countSizes } from './size-limits.ts'

/** Takes the files of a module's zip, in order. */
export interface ZipTarget {
  add(name: string, bytes: Uint8Array): Promise<void>
  /** No file comes any more. */
  end(): Promise<void>
}

/** What became of a module. */
export interface PackedModule extends ModulePlan {
  /** Its go.mod as it is in the commit, which is what a proxy serves beside the zip. */
  readonly goMod: Uint8Array
  /** Why there can be no zip, or why its bytes are not known here; empty exactly when there are sums. */
  readonly refused: readonly FileNote[]
  readonly sums: Sums | undefined
}

/** What a module is packed from. */
export interface Packing {
  readonly goMod: Uint8Array
  readonly attributes: (path: string) => Attributes
  /** Gives the files of the plan next, in their order. */
  readonly reads: AsyncIterator<FileRead>
  readonly zip: ZipTarget | undefined
}

/** Reads the files of one module, hashes them, and gives them to its zip. */
export async function packModule(plan: ModulePlan, packing: Packing): Promise<PackedModule> {
  const { path, version } = plan.module
  const refused = [...plan.refused]
  const hash = await beginHash()
  const sizes = countSizes()
  try {
    for (const file of plan.files) {
      const content = await contentOf(file, packing)
      if (content.ok) {
        const name = `${path}@${version}/${file.name}`
        sizes.add(file.name, content.bytes.length)
        hash.add(name, content.bytes)
        await packing.zip?.add(name, content.bytes)
      } else refused.push({ path: file.name, why: content.why, ...('unread' in content ? { unread: true } : {}) })
    }
  } finally {
    await packing.zip?.end()
  }
  refused.push(...sizes.refused)
  const sums = refused.length === 0 ? { sum: hash.end(), goModSum: await hashGoMod(packing.goMod) } : undefined
  return { ...plan, goMod: packing.goMod, refused, sums }
}

/** The next file that was asked for, as it is in the zip. */
async function contentOf(
  { path, raw }: PlannedFile,
  { reads, attributes }: Packing
): Promise<Archived | { readonly ok: false; readonly why: string; readonly unread: true }> {
  const { value, done } = await reads.next()
  const read: FileRead | undefined = done === true ? undefined : value
  if (read === undefined || read.path !== path)
    throw new Error(`the tree gave ${read?.path} where ${path} was asked for`)
  if (!read.ok) return { ok: false, why: read.fault.problem, unread: true }
  return raw ? { ok: true, bytes: read.bytes } : archivedBytes(read.bytes, attributes(path))
}
