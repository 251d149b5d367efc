import type { Runner } from '#core/action/runner'
import { editValues } from '#core/manifest/placeholders'
import type { RewrittenFile } from '#core/manifest/rewrite-tree'
import { goVersion } from '#core/modules/go-version'
import { find } from '#core/rewrite/find'
import type { Job } from '#core/rewrite/job'
import { tellChanges } from '#core/rewrite/tell'
import type { Defaults } from '#core/rewrite/wording'
import type { BumpFacts } from './bump-facts.ts'
import type { Tidied } from './bump-tidy.ts'
import { type Bump, bumpTree } from './bump-tree.ts'
import type { Inputs } from './inputs.ts'
import type { Request } from './request.ts'

/** The texts of a delivery where none are given. With sets there is more than one version. */
function defaultsOf({ inputs, version }: Bump): Defaults {
  const all = inputs['module-sets'] === '' ? version : undefined
  const message = all === undefined ? 'Bump Go modules' : `Bump Go modules to ${goVersion(all)}`
  return { message, branch: 'slipway/go-submodule-tags' }
}

async function tidiedBy(runner: Runner, bump: Bump): Promise<Tidied> {
  if (!bump.inputs.tidy) return { generated: [], warnings: [], oldOf: () => undefined }
  const { tidyBumped } = await import('./bump-tidy.ts')
  return tidyBumped(runner, bump)
}

/** Tidy has its file bumped already; what is told of the file is what it was before. */
function sinceBefore(file: RewrittenFile, oldOf: Tidied['oldOf']): RewrittenFile {
  const edited = file.edited.map(({ edit, place }) => {
    return { edit, place: { ...place, old: oldOf(file.path, place.path) ?? place.old } }
  })
  return { ...file, edited }
}

/** Finds the modules where their go.mod files are to change, and what a release sets there. Changes nothing. */
export async function observeBump(inputs: Inputs, runner: Runner, request: Request): Promise<BumpFacts> {
  const { refs, release, version } = request
  const bump: Bump = { inputs, version }
  const { generated, warnings, oldOf } = await tidiedBy(runner, bump)
  const isMade = new Set(generated.map(({ path }) => path))
  const job: Job = {
    generated,
    generator: 'go mod tidy',
    async carryOut(tree, visit) {
      const judged = await bumpTree(tree, bump, (file) =>
        visit(isMade.has(file.path) ? sinceBefore(file, oldOf) : file)
      )
      return { ...judged, warnings: [...judged.warnings, ...warnings] }
    }
  }
  const values = editValues(release)
  const found = await find({ inputs, runner, refs, values, defaults: defaultsOf(bump), groupBy: '', job })
  tellChanges(found, runner)
  return { job, found }
}
