import type { Plan } from '#core/action/plan'
import type { RewriteOperation } from '#core/rewrite/operation'
import type { RewriteOutput } from '#core/rewrite/outputs'
import { planRewrite } from '#core/rewrite/plan'
import { writing } from '#core/rewrite/wording'
import type { BumpFacts } from './bump-facts.ts'
import type { Inputs } from './inputs.ts'

const less = 'name a part of the modules as include in each of several steps'
const nowhere = 'no go.mod requires a module of this release in a version that is to be another'

/** Decides what is done with the go.mod files. */
export function planBump(inputs: Inputs, { found }: BumpFacts): Plan<RewriteOperation, RewriteOutput> {
  return planRewrite(inputs, found, { ...writing, nowhere, less })
}
