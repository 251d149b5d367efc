/** One combination of a matrix: values by key, in the order in which the file names them. */
export type Combination = Readonly<Record<string, unknown>>

/** How often GitHub lets one job multiply. */
const limit = 256

/**
 * Expands a matrix, evaluated to plain JSON, into its combinations, by GitHub's rules: the cross product of the
 * vectors, less those that every key of an `exclude` fits, with each `include` merged into all original combinations
 * that it does not contradict, or added as a combination of its own.
 *
 * Throws an Error for a vector that is empty or no array, an `exclude` key that is no vector, and too many.
 */
export function expandMatrix(matrix: unknown): Combination[] {
  if (!isMapping(matrix)) throw new Error('the matrix is not a mapping')
  const vectors = Object.entries(matrix).filter(([key]) => key !== 'include' && key !== 'exclude')
  const excludes = mappings(matrix.exclude, 'exclude')
  const includes = mappings(matrix.include, 'include')
  const names = new Set(vectors.map(([key]) => key))
  const unknown = excludes.flatMap((each) => Object.keys(each)).find((key) => !names.has(key))
  if (unknown !== undefined) throw new Error(`matrix exclude key '${unknown}' does not match any key of the matrix`)
  const originals = crossProduct(vectors).filter((each) => !excludes.some((exclude) => fits(each, exclude)))
  const combinations = addIncludes(vectors.length === 0 ? [] : originals, includes)
  if (combinations.length === 0) throw new Error('the matrix has no combination')
  if (combinations.length > limit) throw new Error(`the matrix has ${combinations.length} combinations, over ${limit}`)
  return combinations
}

function crossProduct(vectors: readonly [string, unknown][]): Combination[] {
  let result: Combination[] = [{}]
  for (const [key, values] of vectors) {
    if (!Array.isArray(values)) throw new Error(`the matrix vector '${key}' is not an array`)
    if (values.length === 0) throw new Error(`the matrix vector '${key}' does not contain any values`)
    result = result.flatMap((each) => values.map((value) => ({ ...each, [key]: value })))
  }
  return result
}

function addIncludes(originals: readonly Combination[], includes: readonly Combination[]): Combination[] {
  const extended = [...originals]
  const added: Combination[] = []
  for (const include of includes) {
    const fitting = originals.flatMap((original, index) => (contradicts(original, include) ? [] : [index]))
    for (const index of fitting) extended[index] = { ...extended[index], ...include }
    if (fitting.length === 0) added.push({ ...include })
  }
  return [...extended, ...added]
}

function contradicts(original: Combination, include: Combination): boolean {
  return Object.entries(include).some(([key, value]) => Object.hasOwn(original, key) && !equal(original[key], value))
}

function fits(combination: Combination, pattern: Combination): boolean {
  return Object.entries(pattern).every(([key, value]) => partlyEqual(partOf(combination, key), value))
}

/** An exclude may name only some keys of a value that is itself a mapping. */
function partlyEqual(value: unknown, pattern: unknown): boolean {
  if (!isMapping(value) || !isMapping(pattern)) return equal(value, pattern)
  return Object.entries(pattern).every(([key, part]) => partlyEqual(partOf(value, key), part))
}

function partOf(mapping: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined
}

function equal(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  return JSON.stringify(left) === JSON.stringify(right)
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mappings(value: unknown, key: string): Combination[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value) || !value.every(isMapping)) throw new Error(`matrix ${key} is not a list of mappings`)
  return value
}

/** What GitHub puts in parentheses behind the name of a job of a matrix: its values, objects by their parts. */
export function combinationLabel(combination: Combination): string {
  const texts = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(texts)
    return isMapping(value) ? Object.values(value).flatMap(texts) : [String(value ?? '')]
  }
  return Object.values(combination)
    .flatMap(texts)
    .filter((text) => text !== '')
    .join(', ')
}
