/** What GitHub says of an environment that a commit was not deployed to; of several each is said, its words are not known. */
export function sayDeployments(environments: readonly string[]): string | undefined {
  if (environments.length === 0) return undefined
  return environments.map((name) => `Missing successful active ${name} deployment.`).join(' ')
}

/** The same for those of the environments that are wanted in which a commit is not active. */
export function missingDeployments(wanted: readonly string[], active: readonly string[] = []): string | undefined {
  return sayDeployments(wanted.filter((name) => !active.includes(name)))
}
