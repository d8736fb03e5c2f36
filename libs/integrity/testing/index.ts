export { company, party, type PlantedPair, plantedPairs, sealed } from './planted-pairs';
