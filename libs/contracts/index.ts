export { DraftContract } from './application/draft-contract';
export { MoveContract } from './application/move-contract';
export { ReadContractFacts } from './application/read-contract-facts';
export type { ContractFacts } from './application/read-contract-facts';
export { holdersOfContract, ReadContracts } from './application/read-contracts';
export { SaveContract } from './application/save-contract';
export { ContractsModule } from './contracts.module';
export { CONTRACT_TYPES } from './domain/contract';
export type { Contract, ContractTerms, ContractType } from './domain/contract';
