function words(name: string): string {
  const text = name.replaceAll('-', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const metadata = (name: string) => `name: ${words(name)}
description: Says in one sentence what the action does for its user.
inputs:
  message:
    description: The text to repeat.
    required: true
outputs:
  message:
    description: The text, as it was given.
  outcome:
    description: '\`done\`, \`nothing-to-do\`, \`refused\` or \`failed\`; also set when the step fails.'
  reason:
    description: Why, in one line.
branding:
  icon: tag
  color: blue
runs:
  using: node24
  main: ../../dist/${name}/index.js
`

const readme = (name: string) => `# ${name}

Why one would use it.

\`\`\`yaml
- uses: slipway-release/slipway/actions/${name}@SHA # vX.Y.Z
  with:
    message: Hello
\`\`\`

## Inputs

<!-- inputs:start -->
<!-- inputs:end -->

## Outputs

<!-- outputs:start -->
<!-- outputs:end -->

## Permissions

None: \`permissions: {}\`.
`

const main = (name: string) => `import { runAction } from '#core/action/run-action'
import { inputs } from './inputs.ts'
import { observe } from './observe.ts'
import { outputs, plan } from './plan.ts'

void runAction({ name: '${name}', inputs, outputs, observe, plan })
`

const inputs = () => `import { type InputsOf, required, text } from '#core/action/inputs'

/** The inputs; their descriptions and defaults stand in action.yml. */
export const inputs = { message: required(text) }

/** The inputs as they were read. */
export type Inputs = InputsOf<typeof inputs>
`

const observe = () => `import type { Runner } from '#core/action/runner'
import type { Inputs } from './inputs.ts'

/** What the decision needs to know besides the inputs. */
export interface Facts {
  /** \`owner/name\`. */
  readonly repository: string
}

/** Reads the facts, and changes nothing. */
export async function observe(_inputs: Inputs, runner: Runner): Promise<Facts> {
  return { repository: runner.repository }
}
`

const plan = () => `import { type Plan, proceed } from '#core/action/plan'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'

/** Every output that the plan can set. */
export const outputs = ['message'] as const

type Output = (typeof outputs)[number]

/** Decides from the inputs and the facts alone. */
export function plan(inputs: Inputs, facts: Facts): Plan<never, Output> {
  return proceed<never, Output>([], { message: inputs.message }, \`said in \${facts.repository}\`)
}
`

const test = (name: string) => `import { describe, expect, test } from '@jest/globals'
import { plan } from '../../../actions/${name}/src/plan.ts'

describe('${name}', () => {
  test('repeats the message', () => {
    const decided = plan({ message: 'Hello' }, { repository: 'octo/app' })
    expect(decided.verdict).toBe('proceed')
    expect(decided.outputs).toEqual({ message: 'Hello' })
  })
})
`

/** The files of a new action, by path from the root of the checkout: small, complete and in keeping with every check. */
export function scaffold(name: string): Record<string, string> {
  const folder = `actions/${name}`
  return {
    [`${folder}/action.yml`]: metadata(name),
    [`${folder}/README.md`]: readme(name),
    [`${folder}/src/main.ts`]: main(name),
    [`${folder}/src/inputs.ts`]: inputs(),
    [`${folder}/src/observe.ts`]: observe(),
    [`${folder}/src/plan.ts`]: plan(),
    [`test/actions/${name}/plan.test.ts`]: test(name)
  }
}
