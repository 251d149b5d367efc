import { burntTags, lockedTags } from './locked-tags.ts'
import type { UpdateFacts } from './update-facts.ts'

/**
 * What GitHub says of the tags of immutable releases, whoever asks: they stay where they are, and a name that one of
 * them had is used up (https://github.com/SalamLang/Salam/pull/1627).
 */
export function demandUnlocked({ repository, update, kind, noun }: UpdateFacts): string[] {
  const isLocked = lockedTags(repository).has(update.ref)
  if (kind === 'deletion') return isLocked ? [`Cannot delete this ${noun}`] : []
  if (kind === 'update') return isLocked ? ['Cannot update this protected ref.'] : []
  return burntTags(repository).has(update.ref) ? ['Cannot create ref due to creations being restricted.'] : []
}
