/** So many items the lists of the API give at a time, when they are asked for as many as they may give. */
export const PAGE = 100

/**
 * Reads a list page by page, until one is not full.
 * @param read asks for a page of `PAGE` items, counted from 1
 * @param most so many pages are read of a list that could be longer
 */
export async function allPages<T>(
  read: (page: number) => Promise<readonly T[]>,
  most = Number.POSITIVE_INFINITY
): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; page <= most; page += 1) {
    const items = await read(page)
    all.push(...items)
    if (items.length < PAGE) break
  }
  return all
}
