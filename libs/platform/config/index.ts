export { chosenMode, readSettings, SettingFault } from './read-settings';
export type { Settings } from './settings';
