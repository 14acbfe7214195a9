import { startServer } from '@yaodian/language-server/browser';

startServer();
