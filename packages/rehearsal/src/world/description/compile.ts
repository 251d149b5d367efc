import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js'
import { formats } from './formats.ts'
import { componentName, convert, toJsonSchema } from './json-schema.ts'
import { type Components, componentOf, type OpenapiSchema, slice } from './slice.ts'

/** Says what is wrong with a value; nothing when it fits. */
export type Check = (value: unknown) => readonly ErrorObject[]

/** What is compiled for a version of a description so far: schemas stay the same objects, so they are their own keys. */
interface Compiled {
  readonly ajv: Ajv2019
  readonly components: Components
  readonly known: Set<string>
  readonly checks: Map<OpenapiSchema, Check>
}

/** Compiled code that is neither optimized nor inlined is ready in half the time, and small values are all it sees. */
const options = {
  strict: false,
  allErrors: true,
  inlineRefs: false,
  code: { optimize: false },
  formats,
  addUsedSchema: false,
  validateSchema: false
}

const descriptions = new WeakMap<Components, Map<string, Compiled>>()

/**
 * The check of a schema in a version of the description, compiled when it is first asked for. `components` is what its
 * references name: those of the API unless others are given.
 */
export function checkOf(schema: OpenapiSchema, version: string, components = slice().components): Check {
  const compiled = compiledFor(components, version)
  const known = compiled.checks.get(schema)
  if (known !== undefined) return known
  addComponents(compiled, schema, version)
  const validate: ValidateFunction = compiled.ajv.compile(toJsonSchema(schema, version))
  const check: Check = (value) => (validate(value) ? [] : withData(validate.errors ?? [], value))
  compiled.checks.set(schema, check)
  return check
}

/** Each error with the value that it is about. */
function withData(errors: readonly ErrorObject[], value: unknown): ErrorObject[] {
  return errors.map((error) => {
    const names = error.instancePath.split('/').slice(1)
    const step = (at: unknown, name: string) => {
      return (at as Record<string, unknown> | undefined)?.[name.replaceAll('~1', '/').replaceAll('~0', '~')]
    }
    return { ...error, data: names.reduce(step, value) }
  })
}

function compiledFor(components: Components, version: string): Compiled {
  const versions = descriptions.get(components) ?? new Map<string, Compiled>()
  descriptions.set(components, versions)
  const known = versions.get(version)
  if (known !== undefined) return known
  const compiled: Compiled = { ajv: new Ajv2019(options), components, known: new Set(), checks: new Map() }
  versions.set(version, compiled)
  return compiled
}

/** Makes known, without compiling, every component that a part of the description reaches. */
function addComponents(compiled: Compiled, part: unknown, version: string): void {
  if (typeof part !== 'object' || part === null) return
  for (const [key, member] of Object.entries(part)) {
    if (key !== '$ref' || typeof member !== 'string') {
      addComponents(compiled, member, version)
      continue
    }
    const name = componentName(member)
    if (compiled.known.has(name)) continue
    compiled.known.add(name)
    const component = componentOf<OpenapiSchema>(compiled.components, member)
    compiled.ajv.addSchema(convert(component, version), name)
    addComponents(compiled, component, version)
  }
}
