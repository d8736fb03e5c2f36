export { company, party, type PlantedPair, plantedPairs, sealed } from './planted-pairs';
export {
  companyRegisterContract,
  companyRow,
  creditListContract,
  listRow,
  type OpenList,
  type OpenRegister,
} from './registers.contract';
export { TableOfCompanies, TableOfEntries } from './tables';
