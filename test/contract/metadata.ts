import { parse } from 'yaml'

type Fields = Readonly<Record<string, unknown>>

/** The keys that an action.yml of this suite may have: GitHub's schema lets any key pass inside an input. */
const keys = {
  root: ['name', 'description', 'author', 'inputs', 'outputs', 'runs', 'branding'],
  input: ['description', 'required', 'default', 'deprecationMessage'],
  output: ['description'],
  runs: ['using', 'main'],
  branding: ['icon', 'color']
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function unknownKeys(place: string, value: unknown, known: readonly string[]): string[] {
  return Object.keys(fieldsOf(value))
    .filter((key) => !known.includes(key))
    .map((key) => `${place}: unknown key ${key}`)
}

function described(place: string, value: unknown): string[] {
  const { description } = fieldsOf(value)
  return typeof description === 'string' && description.trim() !== '' ? [] : [`${place}: no description`]
}

function inputProblems(name: string, value: unknown): string[] {
  const place = `input ${name}`
  const { required, default: fallback } = fieldsOf(value)
  return [
    ...unknownKeys(place, value, keys.input),
    ...described(place, value),
    ...(required !== undefined && typeof required !== 'boolean' ? [`${place}: required is no boolean`] : []),
    ...(required === true && fallback !== undefined ? [`${place}: is required and has a default`] : []),
    ...(fallback !== undefined && typeof fallback !== 'string'
      ? [`${place}: quote the default, the runner passes text`]
      : []),
    ...kebab(place, name)
  ]
}

function kebab(place: string, name: string): string[] {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) ? [] : [`${place}: the name is not in kebab-case`]
}

function runsProblems(name: string, value: unknown): string[] {
  const { using, main } = fieldsOf(value)
  const expected = `../../dist/${name}/index.js`
  return [
    ...unknownKeys('runs', value, keys.runs),
    ...(using === 'node24' ? [] : [`runs: using is ${using}, not node24`]),
    ...(main === expected ? [] : [`runs: main is ${main}, not ${expected}`])
  ]
}

/** What this suite demands of the action.yml of action `name` beyond GitHub's schema. */
export function metadataProblems(name: string, content: string): string[] {
  const metadata = fieldsOf(parse(content))
  const inputs = Object.entries(fieldsOf(metadata.inputs))
  const outputs = Object.entries(fieldsOf(metadata.outputs))
  const { icon, color } = fieldsOf(metadata.branding)
  return [
    ...unknownKeys('action.yml', metadata, keys.root),
    ...described('action.yml', metadata),
    ...inputs.flatMap(([input, value]) => inputProblems(input, value)),
    ...outputs.flatMap(([output, value]) => [
      ...unknownKeys(`output ${output}`, value, keys.output),
      ...described(`output ${output}`, value),
      ...kebab(`output ${output}`, output)
    ]),
    ...runsProblems(name, metadata.runs),
    ...unknownKeys('branding', metadata.branding, keys.branding),
    ...(icon && color ? [] : ['branding: an icon and a color are needed'])
  ]
}
