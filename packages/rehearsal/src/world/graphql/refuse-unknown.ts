import type { WorldState } from '../state.ts'

/** Thrown for a part of GitHub's schema that the world has no answer for. */
export class Unknown extends Error {
  constructor(what: string) {
    super(`the rehearsal's world does not know ${what}, so it cannot say what GitHub would answer`)
  }
}

/** Refuses what the world has no answer for, and keeps it for the report. */
export function refuseUnknown({ unsupported }: Pick<WorldState, 'unsupported'>, what: string): never {
  unsupported.push(`GraphQL ${what}`)
  throw new Unknown(what)
}
