export { calendarIn, calendarToKeepBy, calendarToRecountBy } from './application/calendar-in';
export { ParameterCatalogue } from './application/catalogue';
export type {
  CalendarPreview,
  ParameterPart,
  PlannedCalendar,
  PlannedChange,
  Preview,
} from './application/catalogue';
export { MoveChange } from './application/move-change';
export { ReadDecrees } from './application/read-decrees';
export { ReadParameters } from './application/read-parameters';
export { valueOn } from './application/value-on';
export { WriteChange } from './application/write-change';
export { WriteDecree } from './application/write-decree';
export type { ParameterChange } from './domain/change';
export { changeStates } from './domain/change-states';
export type { Decree } from './domain/decree';
export { decreeStates } from './domain/decree-states';
export type { EffectLine } from './domain/effect';
export { deskDeadline, defineParameter, OUR_STANDARD, SHIPPED_ON, UNITS } from './domain/parameter';
export type { Parameter } from './domain/parameter';
export { ParametersModule } from './parameters.module';
