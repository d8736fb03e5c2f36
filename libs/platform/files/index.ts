export { FileStore } from './file-store';
export { FolderFileStore } from './folder-file-store';
export { fileRefusals } from './refusals';
export { sniff, uploadedName } from './sniff';
