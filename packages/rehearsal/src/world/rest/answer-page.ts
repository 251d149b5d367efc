import { linkHeader, readPage, slicePage } from '../pagination.ts'
import type { Call, RestResponse } from './request.ts'

type Shape<Item> = (item: Item) => unknown

/** Answers the page of a list that a caller asks for, each item in its shape, with the Link header to the other pages. */
export async function answerPage<Item>(
  { url }: Pick<Call, 'url'>,
  all: readonly Item[],
  shape: Shape<Item> = (item) => item
): Promise<RestResponse> {
  const page = readPage(url.searchParams)
  const body = await Promise.all(slicePage(all, page).map((item) => shape(item)))
  return { body, link: linkHeader(url, page, all.length) }
}

/** The same as an object, in which the list has a name and its length stands before it; `more` stands between them. */
export async function answerCounted<Item>(
  { url }: Pick<Call, 'url'>,
  [name, all]: readonly [name: string, all: readonly Item[]],
  shape: Shape<Item>,
  { perPage, ...more }: { readonly perPage?: number; readonly [member: string]: unknown } = {}
): Promise<RestResponse> {
  const page = readPage(url.searchParams, perPage)
  const items = await Promise.all(slicePage(all, page).map((item) => shape(item)))
  return { body: { total_count: all.length, ...more, [name]: items }, link: linkHeader(url, page, all.length) }
}
