import { servePlugin } from '@yaodian/workspace/node';

void servePlugin();
