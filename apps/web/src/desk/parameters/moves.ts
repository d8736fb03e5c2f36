import { answered, type Dto } from '../../api/client';
import { api } from '../here';

export type Moved = Dto['MovedChangeDto'];

export function moveChange(id: string, action: string, key: string, reason = ''): Promise<Moved> {
  const about = { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
  switch (action) {
    case 'propose':
      return answered(api.POST('/api/parameter-changes/{id}/propose', about));
    case 'withdraw':
      return answered(api.POST('/api/parameter-changes/{id}/withdraw', about));
    case 'approve':
      return answered(api.POST('/api/parameter-changes/{id}/approve', about));
    case 'refuse':
      return answered(api.POST('/api/parameter-changes/{id}/refuse', { ...about, body: { reason } }));
    case 'ask-cancel':
      return answered(api.POST('/api/parameter-changes/{id}/ask-cancel', { ...about, body: { reason } }));
    case 'cancel':
      return answered(api.POST('/api/parameter-changes/{id}/cancel', about));
    case 'keep':
      return answered(api.POST('/api/parameter-changes/{id}/keep', about));
    default:
      throw new Error(`no such action: ${action}`);
  }
}

export function moveDecree(id: string, action: string, key: string, reason = ''): Promise<Moved> {
  const about = { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
  switch (action) {
    case 'propose':
      return answered(api.POST('/api/decrees/{id}/propose', about));
    case 'withdraw':
      return answered(api.POST('/api/decrees/{id}/withdraw', about));
    case 'approve':
      return answered(api.POST('/api/decrees/{id}/approve', about));
    case 'refuse':
      return answered(api.POST('/api/decrees/{id}/refuse', { ...about, body: { reason } }));
    default:
      throw new Error(`no such action: ${action}`);
  }
}
