import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ContractsAddress } from '../statistics-address';

interface Props {
  address: ContractsAddress;
  /** How many contracts are in the list: none opens nothing. */
  contracts: number | null;
  title?: string;
  className?: string;
  children: ReactNode;
}

/** A figure as the way to the contracts it counts. */
export function ToList({ address, contracts, title, className, children }: Props) {
  return contracts ? (
    <Link to="/statistics/contracts" search={address} title={title} className={className}>
      {children}
    </Link>
  ) : (
    <span title={title} className={className}>
      {children}
    </span>
  );
}
