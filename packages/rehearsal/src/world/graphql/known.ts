import { connectionFields, edgeFields, pageInfoFields } from './connection.ts'
import type { Field } from './fields.ts'
import { mutationFields, payloadFields } from './mutations/mutation.ts'
import { accountFields, userFields } from './objects/actor.ts'
import { blobFields } from './objects/blob.ts'
import { commitFields } from './objects/commit.ts'
import { gitActorFields } from './objects/git-actor.ts'
import { queryFields, rateLimitFields } from './objects/query.ts'
import { refFields } from './objects/ref.ts'
import { repositoryFields } from './objects/repository.ts'
import { gpgSignatureFields, sshSignatureFields } from './objects/signature.ts'
import { tagFields } from './objects/tag.ts'
import { treeEntryFields, treeFields } from './objects/tree.ts'

type AnyFields = Readonly<Record<string, Field<never>>>

/** Every type of GitHub's schema that the world knows, and which of its fields. */
const types: Readonly<Record<string, AnyFields>> = {
  Query: queryFields,
  Mutation: mutationFields,
  RateLimit: rateLimitFields,
  PageInfo: pageInfoFields,
  Repository: repositoryFields,
  Organization: accountFields,
  Bot: accountFields,
  User: userFields,
  Ref: refFields,
  Commit: commitFields,
  Tag: tagFields,
  Tree: treeFields,
  TreeEntry: treeEntryFields,
  Blob: blobFields,
  GitActor: gitActorFields,
  GpgSignature: gpgSignatureFields,
  SshSignature: sshSignatureFields
}

/** How the value of a field is found; undefined where the world does not know it. */
export function fieldOf(type: string, field: string): Field<never> | undefined {
  const known = types[type] ?? (type.endsWith('Payload') ? payloadFields : listFields(type))
  return known !== undefined && Object.hasOwn(known, field) ? known[field] : undefined
}

function listFields(type: string): AnyFields | undefined {
  if (type.endsWith('Connection')) return connectionFields
  return type.endsWith('Edge') ? edgeFields : undefined
}
