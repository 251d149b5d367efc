import { changesBetween, type Snapshot } from './snapshot.ts'

/** One change that something made in the world. `old` is absent for what was created, `new` for what was deleted. */
export interface Effect {
  /** Counts from 1 in the order of the effects. */
  readonly n: number
  readonly kind: 'create-ref' | 'update-ref' | 'delete-ref'
  /** What was changed: `owner/name refs/tags/v1.2.3`. */
  readonly target: string
  readonly old?: string
  readonly new?: string
  /** How the change came in, such as `git push`, and the account it is attributed to. */
  readonly via: string
  readonly actor: string
}

/** Writes down the refs of a repository that differ between two snapshots, in the order of their names. */
export function recordRefs(
  journal: Effect[],
  change: { readonly repository: string; readonly before: Snapshot; readonly after: Snapshot },
  author: { readonly via: string; readonly actor: string }
): void {
  for (const { ref, change: what, ...shas } of changesBetween(change.before, change.after)) {
    journal.push({
      n: journal.length + 1,
      kind: kinds[what],
      target: `${change.repository} ${ref}`,
      ...shas,
      ...author
    })
  }
}

const kinds = { created: 'create-ref', moved: 'update-ref', deleted: 'delete-ref' } as const
