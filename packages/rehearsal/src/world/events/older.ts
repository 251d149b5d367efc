/**
 * A part of a payload whose accounts have no `user_view_type`: GitHub added that member last, and its description has it
 * in some accounts of a payload and not in others. It is required nowhere.
 */
export function older<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(older) as Part
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part).filter(([key]) => key !== 'user_view_type')
  return Object.fromEntries(kept.map(([key, value]) => [key, older(value)])) as Part
}
