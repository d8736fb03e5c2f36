export type { Calendar, CountedDay, CountedDays } from './calendar';
export { statutoryCount, statutoryDays } from './statutory-days';
export { addWorkingDays, isProvisional, isWeekend, isWorkingDay, workingDaysBetween } from './working-days';
