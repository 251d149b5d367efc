import { Refusal } from '#core/action/errors'
import { readPrefixes } from './allow-prefixes.ts'
import { readRules } from './allow-rules.ts'
import type { Inputs } from './inputs.ts'

/**
 * Reads what may pass, as it is given.
 * @throws Refusal with all that is wrong with it
 */
export async function refuseWrongRules({ allow, prefixes }: Pick<Inputs, 'allow' | 'prefixes'>): Promise<void> {
  const wrong = [...(await readRules(allow)).complaints, ...(await readPrefixes(prefixes)).complaints]
  if (wrong.length > 0) throw new Refusal(wrong)
}
