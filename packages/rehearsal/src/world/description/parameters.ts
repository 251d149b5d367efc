import { checkOf } from './check.ts'
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
  return [...new Set(query.keys())].filter((name) => !known.has(name)).map((name) => `query/${name}`)
}

/** What is wrong with the placeholders of the path and the known names of the query. */
export function checkParameters(match: Match, query: URLSearchParams, version: string): Complaint[] {
  const inPath = parametersIn('path', match).flatMap((parameter) => {
    return check(parameter, match.parameters[parameter.name], version)
  })
  const inQuery = parametersIn('query', match).flatMap((parameter) => {
    const value = query.get(parameter.name) ?? undefined
    if (value !== undefined || parameter.required !== true) return check(parameter, value, version)
    return [{ place: `query/${parameter.name}`, rule: 'required', problem: 'must be in the query' }]
  })
  return [...inPath, ...inQuery]
}

function check({ in: place, name, schema }: Parameter, text: string | undefined, version: string): Complaint[] {
  if (text === undefined) return []
  return complaintsAbout(`${place}/${name}`, checkOf(schema, version)(read(text, schema)))
}

/** Every parameter comes as text: it is a number or a truth value where one is described and the text reads as one. */
function read(text: string, described: OpenapiSchema): string | number | boolean {
  const schema = resolve<OpenapiSchema>(described)
  const forms = [schema, ...((schema.oneOf ?? schema.anyOf ?? []) as OpenapiSchema[])].map(({ type }) => type)
  if ((forms.includes('integer') || forms.includes('number')) && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (forms.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
