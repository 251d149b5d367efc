/** Who may log in to the registries of these tests. */
export interface Account {
  readonly username: string
  readonly password: string
}

/** May read and write everything. */
export const publisher: Account = { username: 'publisher', password: 'publishing' }

/** May read everything and write nothing, where the registry tells people apart. */
export const reader: Account = { username: 'reader', password: 'reading' }

/** A file as htpasswd writes it for the publisher, by bcrypt at its lowest cost. */
export const htpasswd = 'publisher:$2b$04$slipwayslipwayslipwayOkyMaUM1HSpej45GhLlfHCU4CeFp2Qt.\n'

/** The header by which a client logs in with user and password. */
export function basic({ username, password }: Account): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
