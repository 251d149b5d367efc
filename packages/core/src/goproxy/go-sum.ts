import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import type { PackedModule } from './pack-module.ts'

/** A go.sum or a go.work.sum of a commit. */
export interface GoSumFile {
  /** From the top. */
  readonly path: string
  readonly text: string
}

/**
 * Finds hashes of modules of a release that differ from those that they will have: once the tag is there, go ends with a
 * security error for everybody who works in the repository.
 */
export function checkGoSums(
  files: readonly GoSumFile[],
  packed: readonly Pick<PackedModule, 'module' | 'sums'>[]
): readonly Complaint[] {
  const hashes = new Map<string, string>()
  for (const { module, sums } of packed) {
    if (sums === undefined) continue
    hashes.set(`${module.path} ${module.version}`, sums.sum)
    hashes.set(`${module.path} ${module.version}/go.mod`, sums.goModSum)
  }
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => {
      const [module = '', version = '', hash = '', ...more] = line.trim().split(/\s+/)
      const right = hashes.get(`${module} ${version}`)
      // Go passes over hashes of other kinds.
      if (right === undefined || hash === right || more.length > 0 || !hash.startsWith('h1:')) return []
      const problem = `has ${quote(hash)} for ${module} ${version}, which will be ${right} once it is tagged, and go takes that for an attack`
      return [
        {
          place: `${path}:${at + 1}`,
          problem,
          remedy: 'take the line out; go adds the right one when the tag is there'
        }
      ]
    })
  )
}
