import type { PackedObject } from '../git/read-pack.ts'
import { type ObjectFormat, type WrittenPack, writePack } from '../git/write-pack.ts'
import { botIdentity, readIdentity } from '../github/commit-identity.ts'
import type { Person } from '../github/git-data.ts'
import type { TagPush } from './tag-push.ts'

/**
 * The text of an annotated tag as git leaves it (https://git-scm.com/docs/git-stripspace): no white space at the ends of
 * lines, no blank lines at the beginning and at the end, and never two together.
 */
export function tagMessage(message: string): string {
  const lines = message.split('\n').map((line) => line.trimEnd())
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`
}

/** An annotated tag as git keeps it: https://git-scm.com/docs/git-mktag has its form. */
function tagObject(commit: string, tag: string, message: string, by: string): PackedObject {
  const text = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${by}\n\n${tagMessage(message)}`
  return { type: 'tag', bytes: Buffer.from(text) }
}

/**
 * Makes the objects of annotated tags, all by the same tagger and at the same second, without a git for each of them.
 * @param seconds since 1970
 * @throws Failure when the tagger is no identity
 */
export function packTags(
  { tags, commit, tagger }: Pick<TagPush, 'tags' | 'commit' | 'tagger'>,
  messageOf: (tag: string) => string,
  seconds: number
): Promise<WrittenPack> {
  const { name, email }: Person = readIdentity('tagger', tagger === '' ? botIdentity : tagger) ?? {
    name: '',
    email: ''
  }
  const by = `${name} <${email}> ${seconds} +0000`
  const format: ObjectFormat = commit.length === 64 ? 'sha256' : 'sha1'
  return writePack(
    tags.map((tag) => tagObject(commit, tag, messageOf(tag), by)),
    format
  )
}
