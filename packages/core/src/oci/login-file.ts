import type { Credentials } from './credentials.ts'

/**
 * The text of a `config.json` of Docker with these logins, by the host as references have it. Programs that read it take
 * Docker Hub by the address of its first interface, as `docker login` writes it.
 */
export function loginFile(logins: ReadonlyMap<string, Pick<Credentials, 'username' | 'password'>>): string {
  const auths = [...logins].map(([registry, { username, password }]) => [
    registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry,
    { auth: Buffer.from(`${username}:${password}`).toString('base64') }
  ])
  return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`
}
