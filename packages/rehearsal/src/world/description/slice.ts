import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutRoot } from '../../checkout.ts'

/** A schema of OpenAPI 3.0, or a reference to one. */
export type OpenapiSchema = Readonly<Record<string, unknown>>

/** A parameter in the path, the query or a header. */
export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: boolean
  readonly schema: OpenapiSchema
  /** GitHub's mark of a placeholder whose value may have slashes. */
  readonly 'x-multi-segment'?: boolean
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, { readonly schema?: OpenapiSchema }>>

/** What an operation answers with one status. */
export interface DescribedResponse {
  readonly content?: Content
  readonly headers?: Readonly<Record<string, { readonly schema: OpenapiSchema } | Reference>>
}

/** `#/components/KIND/NAME`. */
export interface Reference {
  readonly $ref: string
}

/** What one method does on one path. */
export interface Operation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | Reference)[]
  readonly requestBody?: { readonly content: Content; readonly required?: boolean }
  readonly responses: Readonly<Record<string, DescribedResponse | Reference>>
}

/** Named parts of a description, by kind and name. */
export type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The slice of GitHub's OpenAPI description; see packages/rehearsal/data/README.md. */
export interface Slice {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Components
}

/** Reads a slice in packages/rehearsal/data. */
export function readSlice<T>(file: string): T {
  return JSON.parse(readFileSync(join(checkoutRoot(), 'packages/rehearsal/data', file), 'utf8')) as T
}

let loaded: Slice | undefined

/** The slice, read from disk when it is first asked for. */
export function slice(): Slice {
  loaded ??= readSlice<Slice>('github-openapi.json')
  return loaded
}

/** What a reference names, or the value itself when it is none; the type is the caller's knowledge of the place. */
export function resolve<T extends object>(value: T | Reference): T {
  return '$ref' in value ? componentOf(slice().components, String(value.$ref)) : value
}

/** The component that a reference names; throws when it names none. */
export function componentOf<T extends object>(components: Components, reference: string): T {
  const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
  const found = components[kind]?.[name]
  if (found === undefined) throw new Error(`the description has no ${reference}`)
  return found as T
}
