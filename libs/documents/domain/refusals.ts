import { defineRefusals } from '@market/platform/errors';

export const documentRefusals = defineRefusals('documents', {
  noSuchDocument: {
    kind: 'not-found',
    zh: '没有这份材料，或它不对你开放。需要查阅，请联系材料所属单位。',
    en: 'There is no such document, or it is not open to you. Ask the unit it belongs to.',
  },
  fileMissing: {
    kind: 'invalid',
    zh: '没有收到文件。选一个文件再上传。',
    en: 'No file arrived. Choose one and upload again.',
  },
  notYours: {
    kind: 'rejected',
    zh: '材料 {id} 不是本单位上传的，不能附在这里。请重新上传。',
    en: 'Document {id} was not uploaded by your unit and cannot be attached. Upload it again.',
  },
});
