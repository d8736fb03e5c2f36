import type { SearchRequest } from './shapes';

const PAGE_SIZE = 20;
const LARGEST_PAGE = 100;
/** No reader turns so many pages; a larger number is a mistake or an attack. */
const LAST_PAGE = 10_000;

/** The page asked for, within bounds. Numbers from 1. */
export function pageOf(request: SearchRequest): { number: number; size: number } {
  return {
    number: Math.min(LAST_PAGE, Math.max(1, Math.trunc(request.page ?? 1) || 1)),
    size: sizeWithin(request.pageSize ?? PAGE_SIZE),
  };
}

/** 1 to 100. */
export function sizeWithin(size: number): number {
  return Math.min(LARGEST_PAGE, Math.max(1, Math.trunc(size) || 1));
}
