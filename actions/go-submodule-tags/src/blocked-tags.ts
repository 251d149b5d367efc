import type { Complaint } from '#core/action/plan'
import { quote } from '#core/action/untrusted'
import type { TagFacts } from './tag-facts.ts'
import { tagsOf } from './tag-names.ts'

/** The folders that the name of a tag is in: `src` and `src/ctrl` for `src/ctrl/v1.2.3`. */
function foldersOf(tag: string): readonly string[] {
  const folders: string[] = []
  for (let slash = tag.indexOf('/'); slash >= 0; slash = tag.indexOf('/', slash + 1)) folders.push(tag.slice(0, slash))
  return folders
}

function complaintOf(tag: string, other: string, isThere: boolean): Complaint {
  const stands = isThere ? 'is at the server' : 'belongs to this release'
  const mend = isThere ? `delete ${quote(other)} if nobody needs it` : 'name one of them otherwise'
  return {
    place: `tag ${quote(tag)}`,
    problem: `cannot be created: ${quote(other)} ${stands}, and git keeps no two refs of which one is the folder of the other`,
    remedy: other.startsWith(tag) && isThere ? `${mend}, or release another version` : mend
  }
}

/**
 * Tags that no server can create, since another ref would be their folder, or they that of another ref. That must be known
 * before the first push: where it is the last tag that cannot be created, the others would be there already.
 * @param there the tags of the server
 */
export function blockedTags(
  names: Pick<TagFacts, 'catalogue' | 'releaseTag'>,
  there: ReadonlyMap<string, unknown>
): Complaint[] {
  const wanted = new Set(tagsOf(names))
  const complaints = new Map<string, Complaint>()
  const look = (inner: string): void => {
    for (const folder of foldersOf(inner)) {
      if (there.has(inner) && wanted.has(folder)) complaints.set(folder, complaintOf(folder, inner, true))
      else if (wanted.has(inner) && (there.has(folder) || wanted.has(folder))) {
        complaints.set(inner, complaintOf(inner, folder, there.has(folder)))
      }
    }
  }
  for (const tag of new Set([...there.keys(), ...wanted])) look(tag)
  return [...complaints.values()]
}
