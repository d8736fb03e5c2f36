import type { EntityManager } from 'typeorm';
import { companyRegisterContract, creditListContract, TableOfCompanies, TableOfEntries } from './testing';

const nobody = {} as EntityManager;

describe('a register in memory', () =>
  companyRegisterContract(async () => {
    const register = new TableOfCompanies();
    return {
      ...{ register, reader: nobody },
      publish: async (asOf, companies) => register.publish(asOf, companies),
    };
  }));

describe('lists in memory', () =>
  creditListContract(async () => {
    const list = new TableOfEntries();
    return {
      ...{ list, reader: nobody },
      publish: async (head, entries) => list.publish({ ...head, entries }),
    };
  }));
