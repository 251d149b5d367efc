/** `required_status_checks` in the words of GraphQL: `requiredStatusChecks`. */
export function camelCase(word: string): string {
  return word.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The other way round. */
export function snakeCase(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** JSON of the REST API with all names as GraphQL writes them. */
export function camelKeys(value: unknown): unknown {
  return rename(value, camelCase)
}

/** JSON of GraphQL with all names as the REST API writes them; what is null there is absent. */
export function snakeKeys(value: unknown): unknown {
  return rename(value, snakeCase)
}

function rename(value: unknown, word: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => rename(each, word))
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [word(name), rename(member, word)]))
}
