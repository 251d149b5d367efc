/** What a client does to a list: POST adds, PUT replaces, DELETE removes. */
export type ListMethod = 'POST' | 'PUT' | 'DELETE'

/** All that a client can do to a list. */
export const listMethods = ['POST', 'PUT', 'DELETE'] as const

/** A list after what a client does to it; nothing stands in it twice. */
export function changeList(method: ListMethod, old: readonly string[], given: readonly string[]): string[] {
  if (method === 'DELETE') return old.filter((each) => !given.includes(each))
  return [...new Set(method === 'POST' ? [...old, ...given] : given)]
}

/** The list in a body: alone, or as a member, which is the form that the description knows. */
export function listIn(body: unknown, member: string): string[] {
  if (Array.isArray(body)) return body
  return (body as Readonly<Record<string, string[]>> | undefined)?.[member] ?? []
}
