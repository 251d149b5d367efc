import type { Repository } from './repositories.ts'

/**
 * Declares something that the world knows about each repository, such as its releases: the function gives the value of
 * a repository, made when it is first asked for. Whoever owns the subject declares it, next to what reads and writes it.
 */
export function perRepository<Value>(make: (repository: Repository) => Value): (repository: Repository) => Value {
  const values = new WeakMap<Repository, Value>()
  return (repository) => {
    const known = values.get(repository)
    if (known !== undefined) return known
    const value = make(repository)
    values.set(repository, value)
    return value
  }
}
