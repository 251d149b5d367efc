import type { Place } from './place.ts'

/** A mistake in a query as GitHub words it, with what stands in `extensions`. */
export interface Wording {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
}

type Words = (parts: readonly string[], place: Place, value: string) => Wording

/**
 * GitHub's schema runs on graphql-ruby, ours on graphql-js: the same rules, other words. Each line has the words of
 * graphql-js and makes of them those of graphql-ruby, which are in its folder `lib/graphql/static_validation/rules`
 * (https://github.com/rmosolgo/graphql-ruby).
 */
const wordings: readonly (readonly [RegExp, Words])[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    ([fieldName, typeName]) => ({
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      extensions: { code: 'undefinedField', typeName, fieldName }
    })
  ],
  [
    /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/,
    ([argumentName, name]) => ({
      message: `Field '${name}' doesn't accept argument '${argumentName}'`,
      extensions: { code: 'argumentNotAccepted', name, typeName: 'Field', argumentName }
    })
  ],
  [
    /^Field "(\w+)" argument "(\w+)" of type ".+" is required/,
    ([name, argument]) => ({
      message: `Field '${name}' is missing required arguments: ${argument}`,
      extensions: { code: 'missingRequiredArguments', className: 'Field', name, arguments: argument }
    })
  ],
  [
    /^Field "(\w+)" of type "(.+)" must have a selection of subfields/,
    ([name, type]) => ({
      message: `Field must have selections (field '${name}' returns ${bare(type)} but has no selections. Did you mean '${name} { ... }'?)`,
      extensions: { code: 'selectionMismatch', nodeName: `field '${name}'`, typeName: bare(type) }
    })
  ],
  [
    /^Field "(\w+)" must not have a selection since type "(.+)" has no subfields/,
    ([name, type]) => ({
      message: `Selections can't be made on scalars (field '${name}' returns ${bare(type)} but has selections)`,
      extensions: { code: 'selectionMismatch', nodeName: `field '${name}'`, typeName: bare(type) }
    })
  ],
  [
    /^Variable "\$(\w+)" is not defined(?: by operation "(\w+)")?/,
    ([variableName, operation]) => ({
      message: `Variable $${variableName} is used by ${operation ?? 'anonymous query'} but not declared`,
      extensions: { code: 'variableNotDefined', variableName }
    })
  ],
  [
    /^Variable "\$(\w+)" is never used(?: in operation "(\w+)")?/,
    ([variableName, operation]) => ({
      message: `Variable $${variableName} is declared by ${operation ?? 'anonymous query'} but not used`,
      extensions: { code: 'variableNotUsed', variableName }
    })
  ],
  [
    /^Variable "\$(\w+)" of type "(.+)" used in position expecting type "(.+)"/,
    ([variableName, typeName, expected], place) => ({
      message: `${bare(typeName) === bare(expected) ? 'Nullability' : 'Type'} mismatch on variable $${variableName} and argument ${place.argument} (${typeName} / ${expected})`,
      extensions: {
        code: 'variableMismatch',
        variableName,
        typeName,
        argumentName: place.argument,
        errorMessage: bare(typeName) === bare(expected) ? 'Nullability mismatch' : 'Type mismatch'
      }
    })
  ],
  [
    /^Fragment "(\w+)" is never used/,
    ([fragmentName]) => ({
      message: `Fragment ${fragmentName} was defined, but not used`,
      extensions: { code: 'useAndDefineFragment', fragmentName }
    })
  ],
  [
    /^Unknown fragment "(\w+)"/,
    ([fragmentName]) => ({
      message: `Fragment ${fragmentName} was used, but not defined`,
      extensions: { code: 'useAndDefineFragment', fragmentName }
    })
  ],
  [
    /cannot represent|does not exist in ".+" enum|^Expected value of type|is not defined by type/,
    (_, place, value) => ({
      message: `Argument '${place.argument}' on Field '${place.field}' has an invalid value (${value}). Expected type '${place.type}'.`,
      extensions: { code: 'argumentLiteralsIncompatible', typeName: 'Field', argumentName: place.argument }
    })
  ]
]

/** Words a mistake as GitHub does; undefined for one that is too rare to have words here. */
export function wordMistake(message: string, place: Place, value: string): Wording | undefined {
  for (const [pattern, words] of wordings) {
    const match = pattern.exec(message)
    if (match !== null) return words(match.slice(1), place, value)
  }
  return undefined
}

function bare(type = ''): string {
  return type.replace(/[[\]!]/g, '')
}
