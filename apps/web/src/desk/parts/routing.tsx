import { Link as AnyLink, Navigate, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay } from './notice';

// The router's types are registered once a project, for the public side's addresses; these are the workbench's own.

interface LinkProps {
  to: string;
  search?: Record<string, string | number | undefined>;
  className?: string;
  /** Current on this very address only, not on those below it. */
  exact?: boolean;
  /** Current on this very search too, not on the path alone. */
  exactSearch?: boolean;
  replace?: boolean;
  children: ReactNode;
}

export function Link({
  to,
  search = {},
  className,
  exact = false,
  exactSearch = false,
  replace = false,
  children,
}: LinkProps) {
  return (
    <AnyLink
      to={to}
      search={search}
      {...(className !== undefined && { className })}
      replace={replace}
      activeOptions={{ exact: exact || exactSearch, includeSearch: exactSearch }}
    >
      {children}
    </AnyLink>
  );
}

/** What stands behind the question mark, read by the page's own reader. */
export function useSearchOf<T>(read: (given: Record<string, unknown>) => T): T {
  return read(useLocation({ select: ({ search }) => search }));
}

export function useObjectId(): string {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return id;
}

interface Going {
  /** Said on the page one arrives at. */
  notice?: string;
  /** The place left is not one to come back to. */
  replace?: boolean;
  /** What stands behind the question mark. */
  search?: Record<string, string>;
  /** The page stays as it is; only its address changes. */
  keepScroll?: boolean;
}

export function useGo(): (to: string, going?: Going) => Promise<void> {
  const navigate = useNavigate();
  const say = useSay();
  return (to, { notice, search = {}, replace = false, keepScroll = false } = {}) => {
    if (notice !== undefined) say({ text: notice, at: to });
    return navigate({ to, search, replace, resetScroll: !keepScroll });
  };
}

/** What was asked for is shown at another address. */
export function Elsewhere({ to }: { to: string }) {
  return <Navigate to={to} replace />;
}
