import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, type Dto } from '../../api/client';
import type { Words } from '../../words/language';
import { api } from '../here';
import { forgetAnswers } from '../queries';

export interface MoveRequest {
  action: string;
  /** Names the intention; the same for a second press. */
  key: string;
  reason?: string;
  remarks?: Dto['RemarkInputDto'][];
}

function send(id: string, { action, key, reason, remarks }: MoveRequest) {
  const about = { params: { path: { id } }, headers: { 'Idempotency-Key': key } };
  const body = { ...(reason !== undefined && { reason }), ...(remarks && { remarks }) };
  switch (action) {
    case 'submit':
      return api.POST('/api/achievements/{id}/submit', about);
    case 'approve':
      return api.POST('/api/achievements/{id}/approve', about);
    case 'register':
      return api.POST('/api/achievements/{id}/register', about);
    case 'list':
      return api.POST('/api/achievements/{id}/list', about);
    case 'confirm':
      return api.POST('/api/achievements/{id}/confirm', about);
    case 'return':
      return api.POST('/api/achievements/{id}/return', { ...about, body });
    case 'send-back':
      return api.POST('/api/achievements/{id}/send-back', { ...about, body });
    case 'withdraw':
      return api.POST('/api/achievements/{id}/withdraw', { ...about, body });
    default:
      throw new Error(`no such action: ${action}`);
  }
}

/** Carries out one of the server's next actions. */
export function useMove(
  id: string,
  onMoved: (moved: Dto['MovedDto'], request: MoveRequest) => Promise<void>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: MoveRequest) => answered(send(id, request)),
    onSuccess: async (moved, request) => {
      await forgetAnswers(client);
      await onMoved(moved, request);
    },
  });
}

/** What has been done and what happens next. */
export function outcomeWords(
  { number }: Dto['MovedDto'],
  { action, remarks = [] }: MoveRequest,
  { t }: Words,
): string {
  switch (action) {
    case 'submit':
      return t(
        '已提交单位审核，现在在单位审核人的“等我处理”里。有结果会发消息给你。',
        'Submitted: it now waits for your unit’s approver. You will get a message with the outcome.',
      );
    case 'approve':
      return t(
        '已同意，送到登记中心。登记或退回都会发消息给你们单位。',
        'Approved and sent to the registry. Your unit gets a message when it is registered or returned.',
      );
    case 'register':
      return t(
        `已登记，登记号 ${number}。单位已收到消息，填好价格就能挂牌。`,
        `Registered under ${number}. The unit has been told; it can list it once the price is given.`,
      );
    case 'return':
    case 'send-back':
      return remarks.length > 0
        ? t(
            `已退回补正，原因和 ${remarks.length} 条意见已交给成果专员。改好再交，会回到这里。`,
            `Returned with your reason and ${remarks.length} remark(s). Once corrected it comes back.`,
          )
        : t(
            '已退回补正，原因已交给成果专员。改好再交，会回到这里。',
            'Returned with your reason. Once corrected it comes back.',
          );
    case 'list':
      return t(
        '已挂牌，现在谁都能搜到。价格变了或不转让了，在这一页改。',
        'Listed: anybody can find it now. Change the price or withdraw it on this page.',
      );
    case 'confirm':
      return t('已记下：今天确认仍可转让。', 'Noted: confirmed as available today.');
    case 'withdraw':
      return t(
        '已下架。公开页面保留并写明原因，随时可以再挂牌。',
        'Withdrawn. Its public page stays with your reason; you can list it again at any time.',
      );
    default:
      return t('已办好。', 'Done.');
  }
}
