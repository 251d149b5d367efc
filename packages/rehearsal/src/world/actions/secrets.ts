import { perRepository } from '../part.ts'

/** What GitHub tells of a secret: never what it is. */
export interface SecretRecord {
  readonly name: string
  readonly createdAt: string
  readonly updatedAt: string
}

/** The secrets of a repository by name; what they are knows only who plays the workflows. */
export const secretsOf = perRepository(() => new Map<string, SecretRecord>())
