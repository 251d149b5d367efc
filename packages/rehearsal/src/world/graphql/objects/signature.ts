import type { GpgSignature } from '@octokit/graphql-schema'
import { isSignedByGithub, webFlow } from '../../git-objects/web-flow.ts'
import { type Fields, plain, type Typed } from '../fields.ts'
import { type ActorSource, userSource } from './actor.ts'
import type { CommitSource } from './sources.ts'

/** GitHub's judgement of a signature. */
export interface SignatureSource extends Typed<'GpgSignature' | 'SshSignature'> {
  readonly email: string
  readonly isValid: boolean
  readonly keyId: string | null
  readonly payload: string
  readonly signature: string
  readonly signer: ActorSource | null
  readonly state: 'VALID' | 'UNKNOWN_KEY'
  readonly verifiedAt: string | null
  readonly wasSignedByGitHub: boolean
}

const names = [
  'email',
  'isValid',
  'payload',
  'signature',
  'signer',
  'state',
  'verifiedAt',
  'wasSignedByGitHub'
] as const

/** The fields of a signature by SSH, and of one by OpenPGP. */
export const sshSignatureFields = plain(...names)
export const gpgSignatureFields = { ...plain(...names, 'keyId') } satisfies Fields<GpgSignature, SignatureSource>

/** The signature of a commit: valid when GitHub made it, else of a key that the world does not know; null without one. */
export function signatureOf({ commit }: CommitSource): SignatureSource | null {
  const { signature, payload } = commit.verification
  if (signature === null || payload === null) return null
  const byGithub = isSignedByGithub(signature, payload)
  return {
    __typename: signature.includes('SSH SIGNATURE') ? 'SshSignature' : 'GpgSignature',
    email: byGithub ? webFlow.email : commit.committer.email,
    isValid: byGithub,
    keyId: byGithub ? 'B5690EEEBB952194' : null, // the key of https://github.com/web-flow.gpg
    payload,
    signature,
    signer: byGithub ? userSource('web-flow') : null,
    state: byGithub ? 'VALID' : 'UNKNOWN_KEY',
    verifiedAt: byGithub ? commit.committer.date : null,
    wasSignedByGitHub: byGithub
  }
}
