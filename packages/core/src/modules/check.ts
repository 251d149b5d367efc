import type { Complaint } from '../action/plan.ts'
import { quote } from '../action/untrusted.ts'
import { replaceComplaints, retractionWarning } from './check-module.ts'
import { foreignComplaint, olderWarning, siblingComplaint } from './check-requires.ts'
import { type GoModule, inFolderOrder, placeOf } from './module.ts'
import { placeModule } from './placement.ts'
import { siblingRequires, type VersionOf } from './siblings.ts'
import { tagOf } from './tag.ts'
import { twinFinder } from './twins.ts'

/** The modules of a repository, which of them are released with which version, and the import path of its root if known. */
export interface Candidates {
  readonly modules: readonly GoModule[]
  readonly versionOf: VersionOf
  readonly root: string | undefined
}

/** What is wrong with a release before it is tagged, and what people should know of it: by folder, then as in the files. */
export interface Findings {
  readonly complaints: readonly Complaint[]
  readonly warnings: readonly Complaint[]
}

/**
 * Checks by reading that each module that is released can be had by others once it is tagged. What the modules are that others
 * bring, and whether packages build, is for the Go toolchain to say.
 */
export function checkModules({ modules, versionOf, root }: Candidates): Findings {
  const sorted = inFolderOrder(modules)
  const released = sorted.filter((module) => versionOf(module) !== undefined)
  const siblings = new Map(siblingRequires(sorted, versionOf).map((one) => [one.requirement, one]))
  const twinOf = twinFinder(sorted)
  const complaints: Complaint[] = []
  const warnings: Complaint[] = [...rootWarnings(released, root)]
  for (const module of released) {
    const version = versionOf(module)
    if (version === undefined) continue
    const tag = tagOf(module, version, root)
    complaints.push(...(tag.ok ? [] : tag.complaints), ...present(twinOf(module)), ...replaceComplaints(module))
    warnings.push(...present(retractionWarning(module, version)))
    for (const requirement of module.mod.requires) {
      const sibling = siblings.get(requirement)
      const complaint = sibling === undefined ? foreignComplaint(module, requirement) : siblingComplaint(sibling)
      if (complaint !== undefined) complaints.push(complaint)
      if (sibling?.kind === 'older') warnings.push(olderWarning(sibling))
    }
  }
  return { complaints, warnings }
}

function present(finding: Complaint | undefined): readonly Complaint[] {
  return finding === undefined ? [] : [finding]
}

/** Paths that end in their folders but do not begin alike: most likely a slip, though one repository can serve two roots. */
function rootWarnings(modules: readonly GoModule[], root: string | undefined): readonly Complaint[] {
  const placed = modules.flatMap((module) => {
    const placing = placeModule(module, root)
    return placing.ok ? [{ module, root: placing.placement.root }] : []
  })
  const [first] = placed
  return placed
    .filter((one) => first !== undefined && one.root !== first.root)
    .map(({ module, root: own }) => ({
      place: placeOf(module, module.mod.moduleLine),
      problem: `the module path ${quote(module.mod.module)} takes ${quote(own)} for the repository, others ${quote(first?.root ?? '')}`,
      remedy: 'correct it, unless both lead to this repository'
    }))
}
