import type { SchemaError } from './judge.ts'

/** One way in which a request or an answer is not what GitHub describes. */
export interface Complaint {
  /** Where: `body/lock_branch`, `query/per_page`, `headers/link`, `status`. */
  readonly place: string
  /** The rule that is broken, in the word of JSON Schema (`type`, `required`), or `undescribed`. */
  readonly rule: string
  readonly problem: string
}

/** A complaint as one line. */
export function sayComplaint({ place, rule, problem }: Complaint): string {
  return `${place} ${problem} (${rule})`
}

const sayings: Readonly<Record<string, (error: SchemaError) => string>> = {
  enum: ({ params }) => `must be one of ${JSON.stringify(params.allowedValues)}`,
  required: ({ params }) => `must have "${params.missingProperty}"`,
  type: ({ params }) => `must be ${[params.type].flat().join(' or ')}`,
  anyOf: () => 'must be of one of the described forms'
}

/** The complaints about a value from what the validator found, without what only follows from another complaint. */
export function complaintsAbout(place: string, errors: readonly SchemaError[]): Complaint[] {
  const complaints = weighty(errors).map((error): Complaint => {
    const undescribed = undescribedMember(error)
    const at = `${place}${error.instancePath}`
    if (undescribed !== undefined) {
      return { place: `${at}/${undescribed}`, rule: 'undescribed', problem: 'is no member that GitHub describes' }
    }
    const problem = sayings[error.keyword]?.(error) ?? `${error.message}`
    return { place: at, rule: error.keyword, problem: `${problem}, and is ${show(error.data)}` }
  })
  return [...new Map(complaints.map((complaint) => [sayComplaint(complaint), complaint])).values()]
}

/** The name of a member that nothing describes, when that is the error. */
function undescribedMember({ keyword, params }: SchemaError): string | undefined {
  if (keyword === 'unevaluatedProperties') return params.unevaluatedProperty
  return keyword === 'additionalProperties' ? params.additionalProperty : undefined
}

/**
 * A form of `anyOf` that is refused says everything that is wrong with it, and leaves all its members undescribed. Of
 * this the errors deepest in the value count: they come from the forms that fit best.
 */
export function weighty(errors: readonly SchemaError[]): readonly SchemaError[] {
  const isNull = ({ keyword, params }: SchemaError) => keyword === 'type' && params.type === 'null'
  const telling = errors.filter((error) => undescribedMember(error) === undefined && error.keyword !== 'anyOf')
  const forms = errors.filter(({ keyword }) => keyword === 'anyOf')
  const below = (error: SchemaError, other: SchemaError) => other.instancePath.startsWith(`${error.instancePath}/`)
  return errors.filter((error) => {
    if (undescribedMember(error) !== undefined) {
      return !telling.some((other) => other.instancePath === error.instancePath || below(error, other))
    }
    if (error.keyword === 'anyOf') return !telling.some((other) => below(error, other))
    if (!forms.some(({ instancePath }) => instancePath === error.instancePath)) return true
    return !isNull(error) && !telling.some((other) => below(error, other))
  })
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
