import type { Step } from '#core/action/plan'
import { readInputs } from '#core/action/read-inputs'
import { apply } from '../../../actions/freeze-branch/src/apply.ts'
import { inputs as spec } from '../../../actions/freeze-branch/src/inputs.ts'
import { observe } from '../../../actions/freeze-branch/src/observe.ts'
import type { Operation } from '../../../actions/freeze-branch/src/operation.ts'
import { plan } from '../../../actions/freeze-branch/src/plan.ts'
import { verify } from '../../../actions/freeze-branch/src/verify.ts'
import { textsGiven } from '../run-bundle.ts'
import type { Stage } from './staged.ts'

/** A run that has read and decided, and goes on when a test says so: others may come in between. */
export interface Begun {
  readonly steps: readonly Step<Operation>[]
  /** Carries out what is pending up to the first operation of a kind, and that one too; all of it without a kind. */
  upTo(kind?: Operation['kind']): Promise<void>
}

/** Begins a run in this process. */
export async function begin(
  { runner, world }: Stage,
  mode: string,
  texts: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {}
): Promise<Begun> {
  const token = world.issueToken({
    ...{ kind: 'installation', login: 'release-bot[bot]', repositories: ['acme/harbor'] },
    permissions: {
      administration: 'write',
      contents: 'write',
      pull_requests: 'write',
      statuses: 'write',
      issues: 'write'
    }
  })
  const given = Object.entries(textsGiven('freeze-branch', { version: '', mode, token, ...texts }))
  const variables = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const inputs = await readInputs(spec, variables)
  const mine = { ...runner, env: { GITHUB_ACTOR: 'bob', GITHUB_RUN_ID: '77', ...env } }
  const facts = await observe(inputs, mine)
  const { steps } = plan(inputs, facts)
  const now = { inputs, facts, runner: mine }
  const left = steps.filter(({ state }) => state === 'pending').map(({ operation }) => operation)
  return {
    steps,
    async upTo(kind) {
      for (;;) {
        const operation = left.shift()
        if (operation === undefined) return
        await apply(operation, now)
        await verify(operation, now)
        if (operation.kind === kind) return
      }
    }
  }
}
