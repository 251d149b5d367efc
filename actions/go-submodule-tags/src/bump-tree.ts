import { type Complaint, sayComplaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { Judged } from '#core/manifest/edit-tree'
import { downgrade } from '#core/manifest/no-downgrade'
import { type RewrittenFile, rewriteTree, type Visit } from '#core/manifest/rewrite-tree'
import type { Tree } from '#core/manifest/tree'
import { siblingRequires } from '#core/modules/siblings'
import { remembering } from '#core/rewrite/remembering'
import type { Version } from '#core/version/semver'
import { bumpFile, wantedRequires } from './bump-requires.ts'
import type { Inputs } from './inputs.ts'
import { readModules } from './read-modules.ts'

/** What is asked of the go.mod files of a tree. */
export interface Bump {
  readonly inputs: Inputs
  /** What all modules are released with where there are no sets. */
  readonly version: Version | undefined
}

/** What must go with a changed go.mod: Go compares the versions in both (https://go.dev/ref/mod#vendoring). */
function vendored(paths: ReadonlySet<string>, { path, text, old }: RewrittenFile): string[] {
  const list = path.replace(/go\.mod$/, 'vendor/modules.txt')
  if (text === old || !paths.has(list)) return []
  return [`${quote(list)} has the versions that ${quote(path)} had: run go mod vendor there`]
}

/**
 * Finds the modules of a tree, and sets what they require of each other to the versions of the release: in every go.mod that
 * counts, also of modules that are not released. Gives every complaint.
 */
export async function bumpTree(tree: Tree, { inputs, version }: Bump, visit: Visit): Promise<Judged> {
  const kept = remembering(tree)
  const { modules, versionOf, complaints, warnings: unread } = await readModules(kept, inputs, version)
  const warnings = unread.map(sayComplaint)
  if (complaints.length > 0) return { complaints, warnings }
  const choice = { placeholders: inputs['bump-placeholders'], onlyReplaced: inputs['only-replaced'] }
  const wanted = wantedRequires(siblingRequires(modules, versionOf), choice)
  const entries = await kept.list()
  const paths = new Set(entries.map(({ path }) => path))
  const downgrades: Complaint[] = []
  const stale: string[] = []
  const wrong = await rewriteTree(
    kept,
    entries,
    [...wanted.byFile.keys()],
    (path, text) => bumpFile(text, wanted.byFile.get(path) ?? []),
    (file) => {
      if (inputs['no-downgrade'])
        downgrades.push(...file.edited.flatMap(({ place }) => downgrade(file.path, place) ?? []))
      stale.push(...vendored(paths, file))
      return visit(file)
    }
  )
  return { complaints: [...wrong, ...downgrades], warnings: [...warnings, ...wanted.warnings, ...stale] }
}
