import type { PlayedRun, Service } from '../service/service.ts'
import type { Deed, Occasion } from './occasion.ts'

/**
 * Lets an occasion happen, and what belongs to it afterwards: each as soon as nothing runs any more, and only while every
 * run has succeeded, but for those that are meant to fail, and nobody has stopped it.
 */
export async function actOut(
  { happen, more = [] }: Pick<Occasion, 'happen' | 'more'>,
  service: Service,
  { tell, signal }: { readonly tell: (deed: Deed) => void; readonly signal: AbortSignal }
): Promise<void> {
  let done: Deed | undefined
  for (const act of [happen, ...more]) {
    if (signal.aborted || (done?.mayFail !== true && service.runs.some(hasFailed))) return
    done = await act(service)
    tell(done)
    await service.idle()
  }
}

function hasFailed({ result }: PlayedRun): boolean {
  return result !== undefined && result.conclusion !== 'success' && result.conclusion !== 'skipped'
}
