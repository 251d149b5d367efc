import type { Effect } from '#rehearsal/world/journal'

/** Objects of git's database, of which a second one is the same and nobody sees it. */
const unseen = ['create-blob', 'create-tree', 'create-commit', 'create-tag-object']

/** Refs that are made once and never moved again, and tags of registries. */
const isAddOnly = ({ kind, target }: Effect) => / refs\/tags\//.test(target) || kind === 'push-manifest'

function changes({ old, new: to }: Effect): boolean {
  return old === undefined || old !== to
}

/** What in the journal of a case must never be, whatever the end state: something moved that is only ever added. */
export function movedAddOnly(effects: readonly Effect[]): string[] {
  const moved = effects.filter((effect) => isAddOnly(effect) && effect.old !== undefined).filter(changes)
  return moved.map(({ kind, target }) => `${kind} ${target}: it was there already`)
}

/** Effects that make something new, counted by what they make. */
function countNew(effects: readonly Effect[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, target } of effects) {
    const isNew = /^(create|open|publish|upload|request|dispatch)-/.test(kind) && !unseen.includes(kind)
    const what = `${kind} ${target.replace(/^\S+?\/[^ #]+/, '').replace(/#\d+$/, '')}`.trim()
    if (isNew) counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return counts
}

/** What was made more often than in any of the undisturbed releases: a second pull request, a second comment. */
export function madeTwice(effects: readonly Effect[], undisturbed: readonly (readonly Effect[])[]): string[] {
  const known = undisturbed.map(countNew)
  return [...countNew(effects)].flatMap(([what, count]) => {
    const most = Math.max(0, ...known.map((counts) => counts.get(what) ?? 0))
    return count > most ? [`${what}: ${count} times, and ${most} when nothing goes wrong`] : []
  })
}
