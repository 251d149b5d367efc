import { checkOf } from './compile.ts'
import { type Complaint, complaintsAbout } from './complaint.ts'
import type { Match } from './match.ts'
import { type OpenapiSchema, type Parameter, resolve } from './slice.ts'

/** The parameters of an operation that stand in one place. */
function parametersIn(place: Parameter['in'], match: Match): Parameter[] {
  return (match.operation.parameters ?? []).map(resolve<Parameter>).filter((parameter) => parameter.in === place)
}

/** Names in a query that the operation does not know; GitHub ignores them. */
export function unknownQuery(match: Match, query: URLSearchParams): string[] {
  const known = new Set(parametersIn('query', match).map(({ name }) => name))
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name.replace(/\[\]$/, '')))
    .map((name) => `query/${name}`)
}

/** What is wrong with the placeholders of the path and the known names of the query. */
export function checkParameters(match: Match, query: URLSearchParams, version: string): Complaint[] {
  const inPath = parametersIn('path', match).flatMap((parameter) => {
    const value = match.parameters[parameter.name]
    return value === undefined ? [] : check(parameter, [value], version)
  })
  const inQuery = parametersIn('query', match).flatMap((parameter) => {
    const values = [...query.getAll(parameter.name), ...query.getAll(`${parameter.name}[]`)]
    if (values.length > 0) return check(parameter, values, version)
    const problem = 'must be in the query'
    return parameter.required ? [{ place: `query/${parameter.name}`, rule: 'required', problem }] : []
  })
  return [...inPath, ...inQuery]
}

function check({ in: place, name, schema }: Parameter, texts: readonly string[], version: string): Complaint[] {
  const resolved = resolve<OpenapiSchema>(schema)
  const value =
    resolved.type === 'array' ? texts.map((text) => read(text, resolved.items)) : read(texts[0] ?? '', resolved)
  return complaintsAbout(`${place}/${name}`, checkOf(schema, version)(value))
}

/** Every parameter comes as text: it is a number or a truth value where one is described and the text reads as one. */
function read(text: string, described: unknown): string | number | boolean {
  const schema = resolve<OpenapiSchema>((described ?? {}) as OpenapiSchema)
  const forms = [schema, ...((schema.oneOf ?? schema.anyOf ?? []) as OpenapiSchema[])].map(({ type }) => type)
  if ((forms.includes('integer') || forms.includes('number')) && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (forms.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
