import { isInSight } from '../../lag.ts'
import { followed } from '../../pulls/follow-pushes.ts'
import { mergeabilityOf } from '../../pulls/mergeability.ts'
import { openingTarget } from '../../pulls/open-pull.ts'
import { findPull, type Pull } from '../../pulls/pull.ts'
import { notFound } from '../errors.ts'
import { parameter, type RestRequest, type RestResponse } from '../request.ts'
import { pullShape } from './pull-shape.ts'

/** The pull request that a path names, once everything that follows from earlier pushes is done. */
export async function pullOf(request: RestRequest): Promise<Pull> {
  await followed(request.state)
  const number = parameter(request, 'pull_number')
  const pull = /^\d+$/.test(number) ? findPull(request.repository, Number(number)) : undefined
  if (pull === undefined || !isInSight(request.state, openingTarget(pull))) throw notFound()
  return pull
}

/** The answer that shows a pull request as the caller sees it. */
export async function answerPull(request: RestRequest, pull: Pull): Promise<RestResponse> {
  return { body: await pullShape(request, pull, await mergeabilityOf(request, pull)) }
}
