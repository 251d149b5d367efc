import { merge, type Sides } from './git.ts'

/** What is known of one file: each text is absent where there is none. */
export interface Known {
  /** What was written last. */
  readonly base: string | undefined
  /** What stands there. */
  readonly local: string | undefined
  /** What is to stand there; absent when the template is no longer among the sources. */
  readonly next: string | undefined
}

/** What happens to one file. Only `create`, `update` and `merge` write it; `conflict` keeps the whole run from writing. */
export type Decision =
  | { readonly state: 'create' | 'update' | 'merge' | 'conflict'; readonly text: string }
  | { readonly state: 'same' | 'deleted' | 'withdrawn' }

const reference = /[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+@[\w.-]+ # v[\w.]+/

/**
 * Moves the pin, in the file as it stands and in what was written last, to the next one.
 *
 * The pin changes with every update, and git counts changes of neighbouring lines as a conflict: an input that somebody
 * has added right below it would be one every time. A pin that somebody has changed is left to the merge.
 */
function repinned(sides: Sides): Sides {
  const [from] = reference.exec(sides.base) ?? []
  const [to] = reference.exec(sides.next) ?? []
  if (from === undefined || to === undefined || sides.local.split(from).length !== 2) return sides
  return { base: sides.base.replace(from, () => to), local: sides.local.replace(from, () => to), next: sides.next }
}

function merged(sides: Sides, keep: boolean): Decision {
  const { base, local, next } = repinned(sides)
  const { text, conflicts } = base === next ? { text: local, conflicts: 0 } : merge({ base, local, next }, keep)
  if (conflicts > 0) return { state: 'conflict', text }
  return text === sides.local ? { state: 'same' } : { state: text === next ? 'update' : 'merge', text }
}

/**
 * Decides what becomes of one file, so that nothing that somebody has edited is lost, and nothing deleted comes back.
 *
 * @param keep whether what stands there is right wherever the new text does not agree with it.
 */
export function decide({ base, local, next }: Known, keep: boolean): Decision {
  if (next === undefined) return { state: 'withdrawn' }
  if (local === next) return { state: 'same' }
  if (local === undefined) return base === undefined ? { state: 'create', text: next } : { state: 'deleted' }
  return local === base ? { state: 'update', text: next } : merged({ base: base ?? '', local, next }, keep)
}
