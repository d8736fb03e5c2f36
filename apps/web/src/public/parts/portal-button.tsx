import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../../api/client';
import { useWords } from '../../words/language';
import { api } from '../here';
import { faultsOf } from './account-field';

/** The portal of this market, if it is connected to one. */
export function usePortal() {
  return useQuery({
    queryKey: ['portal'],
    queryFn: () => answered(api.GET('/api/portal')),
    staleTime: Infinity,
  });
}

/** What went wrong on the way to the portal and back, by the code the page was opened with. */
export function usePortalFault(code: string | undefined): string {
  const { data } = useQuery({
    queryKey: ['portal-fault', code],
    queryFn: () => answered(api.GET('/api/portal/faults/{code}', { params: { path: { code: code ?? '' } } })),
    enabled: code !== undefined,
    retry: false,
    staleTime: Infinity,
  });
  return data?.message ?? '';
}

/** To the portal; absent where there is none. */
export function PortalButton({ next }: { next: string | undefined }) {
  const { t } = useWords();
  const portal = usePortal().data;
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  if (!portal?.name) return null;
  const name = t(portal.name, portal.nameEn ?? portal.name);

  async function depart(): Promise<void> {
    setBusy(true);
    setFault('');
    try {
      const { location } = await answered(
        api.POST('/api/portal/departures', { body: next === undefined ? {} : { next } }),
      );
      window.location.assign(location);
    } catch (error) {
      setFault(faultsOf(error).sentence);
      setBusy(false);
    }
  }

  return (
    <div className="portal-way">
      <p className="small">{t('或者', 'or')}</p>
      <button className="button wide" type="button" disabled={busy} onClick={() => void depart()}>
        {busy ? t('正在前往', 'On the way') : t(`用${name}登录`, `Sign in by ${name}`)}
      </button>
      <p className="fault" role="alert">
        {fault}
      </p>
    </div>
  );
}
