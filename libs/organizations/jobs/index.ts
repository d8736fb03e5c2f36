import { organizationCatalogue } from './catalogue';
import { FollowAddressJob } from './follow-address.job';
import { ImportLoadsJob } from './import-loads.job';
import { ReadUploadedLoad } from './read-uploaded-load';
import { RemindOfLettersJob } from './remind-of-letters.job';
import { DeskOfChange, DeskOfDecree } from './review-desks';

export const organizationJobs = {
  jobs: organizationCatalogue,
  handlers: {
    'organizations.on-change-proposed': DeskOfChange,
    'organizations.on-change-approved': DeskOfChange,
    'organizations.on-change-refused': DeskOfChange,
    'organizations.on-change-withdrawn': DeskOfChange,
    'organizations.on-cancellation-asked': DeskOfChange,
    'organizations.on-change-cancelled': DeskOfChange,
    'organizations.on-change-kept': DeskOfChange,
    'organizations.on-decree-proposed': DeskOfDecree,
    'organizations.on-decree-approved': DeskOfDecree,
    'organizations.on-decree-refused': DeskOfDecree,
    'organizations.on-decree-withdrawn': DeskOfDecree,
    'organizations.on-ways-in-changed': FollowAddressJob,
    'organizations.on-load-uploaded': ReadUploadedLoad,
    'organizations.import-loads': ImportLoadsJob,
    'organizations.remind-of-letters': RemindOfLettersJob,
  },
};
