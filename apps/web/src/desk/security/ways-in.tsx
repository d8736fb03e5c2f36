import '../styles/deals.css';
import '../styles/record.css';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, type Dto } from '../../api/client';
import { isUnproved } from '../../parts/second-factor/unproved';
import { useWords } from '../../words/language';
import { shortMoment } from '../../words/show';
import { api } from '../here';
import { useSearchOf } from '../parts/routing';
import { Skeleton } from '../parts/skeleton';
import { Trouble, useSaid } from '../parts/trouble';
import { readFaultSearch } from '../search-address';
import { AddAddressDialog } from './add-address-dialog';
import { ProveDialog } from './prove-dialog';
import { RemoveWayDialog, type Way } from './remove-way-dialog';

export const waysIn = queryOptions({
  queryKey: ['ways-in'],
  queryFn: () => answered(api.GET('/api/ways-in')),
});

const portal = queryOptions({
  queryKey: ['portal'],
  queryFn: () => answered(api.GET('/api/portal')),
  staleTime: Infinity,
});

/** By what one comes in: addresses and the portal, always the same person. */
export function WaysIn() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(waysIn);
  const about = useQuery(portal).data;
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Way>();
  const portalName = t(about?.name ?? '统一身份认证', about?.nameEn ?? 'The portal');
  return (
    <section className="card padded" aria-labelledby="ways-in">
      <div className="row wraps between">
        <h2 id="ways-in">{t('登录方式', 'Ways in')}</h2>
        <button className="button" type="button" onClick={() => setAdding(true)}>
          {t('增加登录方式', 'Add a way in')}
        </button>
      </div>
      <p className="small">
        {t(
          '不管用哪一个登录，都是你本人：职责相同，自己经办的事不能自己审。',
          'Whichever you use, you are the same person: the same duties, and nobody reviews his own work.',
        )}
      </p>
      {!data && error && <Trouble error={error} again={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      <ul className="delegation-list ways-list">
        {data?.addresses.map(({ id, address, ...way }) => (
          <WayRow
            key={id}
            name={address}
            way={way}
            remove={
              data.addresses.length > 1
                ? () => setRemoving({ kind: 'address', id, name: address })
                : undefined
            }
          />
        ))}
        {data?.portals.map(({ id, inUse, ...way }) => (
          <WayRow
            key={id}
            name={
              inUse ? portalName : t('以前的统一身份认证，已不能登录', 'A former portal; it opens nothing')
            }
            way={way}
            remove={() => setRemoving({ kind: 'portal', id, name: portalName })}
          />
        ))}
      </ul>
      {data && !data.hasPassword && (
        <p className="small">
          {t(
            '你还没有密码。退出后用“找回密码”可以设一个。',
            'You have no password yet. Sign out and use “Forgot your password” to set one.',
          )}
        </p>
      )}
      {about?.name && data && !data.portals.some(({ inUse }) => inUse) && <LinkPortal name={portalName} />}
      <CameBackWith />
      {adding && <AddAddressDialog onClose={() => setAdding(false)} />}
      {removing && <RemoveWayDialog way={removing} onClose={() => setRemoving(undefined)} />}
    </section>
  );
}

interface RowProps {
  name: string;
  way: Pick<Dto['WayInAddressDto'], 'addedAt' | 'lastUsedAt'>;
  remove: (() => void) | undefined;
}

function WayRow({ name, way: { addedAt, lastUsedAt }, remove }: RowProps) {
  const { t } = useWords();
  return (
    <li>
      <p>
        <b>{name}</b>
        <span className="small">
          {t(`${shortMoment(addedAt)} 加入`, `added ${shortMoment(addedAt)}`)} ·{' '}
          {lastUsedAt
            ? t(`${shortMoment(lastUsedAt)} 用过`, `last used ${shortMoment(lastUsedAt)}`)
            : t('还没有用过', 'not used yet')}
        </span>
      </p>
      {remove && (
        <button className="button" type="button" onClick={remove}>
          {t('移除', 'Remove')}
          <span className="visually-hidden">{t(`：${name}`, `: ${name}`)}</span>
        </button>
      )}
    </li>
  );
}

function LinkPortal({ name }: { name: string }) {
  const { t } = useWords();
  const said = useSaid();
  const depart = useMutation({
    mutationFn: () => answered(api.POST('/api/portal/links')),
    onSuccess: ({ location }) => window.location.assign(location),
  });
  return (
    <>
      <p className="fault" role="alert">
        {depart.error && !isUnproved(depart.error) && said(depart.error)}
      </p>
      <button
        className="button"
        type="button"
        disabled={depart.isPending || depart.isSuccess}
        onClick={() => depart.mutate()}
      >
        {t(`关联${name}`, `Link ${name}`)}
      </button>
      <ProveDialog error={depart.error} again={() => depart.mutate()} onClose={() => depart.reset()} />
    </>
  );
}

/** What went wrong at the portal, when one has come back from it. */
function CameBackWith() {
  const { fault } = useSearchOf(readFaultSearch);
  const { data } = useQuery({
    queryKey: ['portal-fault', fault],
    queryFn: () =>
      answered(api.GET('/api/portal/faults/{code}', { params: { path: { code: fault ?? '' } } })),
    enabled: fault !== undefined,
    retry: false,
    staleTime: Infinity,
  });
  return (
    <p className="fault" role="alert">
      {data?.message}
    </p>
  );
}
