/**
 * Stands for the token of the job in the secrets that a called workflow is given: `secrets.GITHUB_TOKEN` there is the
 * token of each of its jobs, and none of them has one yet.
 */
export const tokenToCome = '\0GITHUB_TOKEN\0'

/** The secrets of a job that has its token now. */
export function withToken(secrets: ReadonlyMap<string, string>, token: string): Map<string, string> {
  return new Map([...secrets].map(([name, value]) => [name, value.replaceAll(tokenToCome, () => token)]))
}
