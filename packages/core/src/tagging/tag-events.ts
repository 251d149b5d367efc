/** GitHub makes no event at all of a push with more: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push */
const MOST = 3

/** `once`: workflows start for the last tag, and for no more others than can be helped. `all`: for every tag. */
export type TagEvents = 'once' | 'all'

function inParts(tags: readonly string[], size: number): string[][] {
  const count = Math.ceil(tags.length / size)
  return Array.from({ length: count }, (_, index) => tags.slice(index * size, (index + 1) * size))
}

/**
 * Says which tags go in one push, and in which order: all but the last tag in one, or in threes where each of them is to
 * start workflows; then the last one, alone.
 * @param last the tag that workflows wait for; it counts only when it is one of the tags
 */
export function pushesOf(
  tags: readonly string[],
  last: string | undefined,
  events: TagEvents
): readonly (readonly string[])[] {
  const others = tags.filter((tag) => tag !== last)
  const pushes = inParts(others, events === 'all' ? MOST : Math.max(1, others.length))
  return others.length < tags.length && last !== undefined ? [...pushes, [last]] : pushes
}
