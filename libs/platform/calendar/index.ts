export {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  LAST_DECREED_YEAR,
  workingDaysBetween,
} from './working-days';
