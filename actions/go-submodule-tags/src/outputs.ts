import { rewriteOutputs } from '#core/rewrite/outputs'

/** Every output that the plan or an operation can set. */
export const outputs = ['modules', 'groups', 'tags', 'commands', 'findings', 'sha', ...rewriteOutputs] as const

/** The name of an output. */
export type Output = (typeof outputs)[number]
