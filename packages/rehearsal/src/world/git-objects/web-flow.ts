import { createHmac } from 'node:crypto'

/** Whom GitHub names as the committer of what it commits for others. */
export const webFlow = { name: 'GitHub', email: 'noreply@github.com' } as const

const key = 'the key of web-flow in this world'
const [head, foot] = ['-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----']

/**
 * GitHub's signature of a commit in the world. It stands in the object, as a real one: so it stays when the commit is
 * pushed elsewhere, and is gone when the commit is amended. The key is no secret, and the same in every world.
 */
export function signAsGithub(payload: string): string {
  return `${head}\n\n${createHmac('sha256', key).update(payload).digest('base64')}\n${foot}`
}

/** Whether GitHub signed exactly this. */
export function isSignedByGithub(signature: string, payload: string): boolean {
  return signature.trim() === signAsGithub(payload)
}
