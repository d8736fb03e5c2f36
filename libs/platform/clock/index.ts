export { Clock, SystemClock, TravellingClock } from './clock';
export { dayOf, plusDays, startOfDay } from './day';
export type { Day } from './day';
export { isId, newId } from './ids';
export { isDay, IsDay } from './is-day';
