import { startServer } from '@yaodian/language-server/node';

startServer();
